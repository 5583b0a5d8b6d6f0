package id.go.pontianak.bangkom.foundation.workflow.deadline;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.foundation.workflow.CaseLock;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.foundation.workflow.deadline.DeadlineRows.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deadlines that run while the calendar changes. When days become free, everything counted in working days goes to a later day together:
 * due dates of tasks, timers, and what modules keep of them; each keeps as many working days as it had. Nothing ever goes to an earlier
 * day, as somebody was promised the later one.
 */
@Service
@Transactional
public class OpenDeadlines {

    /** One deadline of a case and where it goes; {@code task} whether people see it as a task's due date. */
    public record Move(CaseNumber caseNumber, boolean task, Instant from, Instant to) {}

    private final DeadlineRows rows;
    private final DeadlineShift shift;
    private final CaseLock lock;
    private final Cases engine;
    private final BulkRuns runs;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    OpenDeadlines(
            DeadlineRows rows,
            DeadlineShift shift,
            CaseLock lock,
            Cases engine,
            BulkRuns runs,
            Journal journal,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.shift = shift;
        this.lock = lock;
        this.engine = engine;
        this.runs = runs;
        this.journal = journal;
        this.events = events;
    }

    /** What would move if these days became free, by case. */
    @Transactional(readOnly = true)
    public List<Move> listMovedBy(Set<LocalDate> daysOff) {
        return daysOff.isEmpty()
                ? List.of()
                : rows.listAll().stream()
                        .flatMap(row -> shift.moved(row, daysOff).stream()
                                .map(to -> new Move(row.caseNumber(), !row.timer(), row.end(), to)))
                        .toList();
    }

    /** Moves what these days move, case by case, soon after the commit. */
    public void moveAll(PersonId actor, Set<LocalDate> daysOff) {
        List<BulkRuns.Row> affected = listMovedBy(daysOff).stream()
                .map(Move::caseNumber)
                .distinct()
                .map(number -> new BulkRuns.Row(number.value(), MoveDeadlinesWorker.text(daysOff)))
                .toList();
        if (!affected.isEmpty()) {
            runs.start(MoveDeadlinesWorker.KIND, actor, affected);
        }
    }

    /** Moves what these days move in one case. */
    void move(CaseNumber caseNumber, Set<LocalDate> daysOff) {
        if (!engine.isOpen(caseNumber)) {
            return;
        }
        rows.listOf(caseNumber).stream()
                .findFirst()
                .ifPresent(row -> lock.take(row.process(), caseNumber, ParentLock.DECIDING));
        Map<Instant, Instant> moves = new LinkedHashMap<>();
        for (Row row : rows.listOf(caseNumber)) {
            shift.moved(row, daysOff).ifPresent(to -> {
                moves.put(row.end(), to);
                move(row, to);
            });
        }
        if (!moves.isEmpty()) {
            tell(rows.listOf(caseNumber).get(0).process(), caseNumber, moves);
        }
    }

    private void move(Row row, Instant to) {
        if (row.timer()) {
            engine.rescheduleTimer(row.caseNumber(), row.element(), to);
        } else {
            engine.changeDue(row.caseNumber(), row.element(), to);
        }
    }

    private void tell(String process, CaseNumber caseNumber, Map<Instant, Instant> moves) {
        Map.Entry<Instant, Instant> first = moves.entrySet().iterator().next();
        journal.recordSystem(
                caseNumber,
                "journal.workflow.deadlineMoved",
                Map.of(
                        "from", Dates.lastDay(first.getKey()).toString(),
                        "to", Dates.lastDay(first.getValue()).toString()));
        events.publishEvent(new DeadlinesMoved(process, caseNumber, Map.copyOf(moves)));
    }
}
