package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowCases;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases and their passages as the engine remembers them, for rebuilding what others keep of them. */
@Service
@Transactional(readOnly = true)
public class CaseArchive {

    /** A case as the engine remembers it; {@code endElement} is null while it is open. */
    public record Known(
            String process, CaseNumber caseNumber, @Nullable String endElement) {}

    /** One passage through an element as the engine remembers it; {@code left} is null while the case is there. */
    public record Passage(
            String id,
            String element,
            String elementType,
            String name,
            Instant entered,
            @Nullable Instant left,
            @Nullable TaskId taskId) {}

    private final WorkflowCases rows;
    private final HistoryService history;

    CaseArchive(WorkflowCases rows, @Lazy HistoryService history) {
        this.rows = rows;
        this.history = history;
    }

    /** All cases, by number, after the given one (empty: from the first). */
    public List<Known> list(String afterCaseNumber, int limit) {
        return rows.list(afterCaseNumber, limit).stream()
                .map(row -> new Known(
                        row.process(),
                        row.number(),
                        row.open() ? null : Objects.requireNonNullElse(row.endElement(), "")))
                .toList();
    }

    /** The passages of a case in the order in which they were entered, with the same ids and times as {@link CaseStepped}. */
    public List<Passage> passages(CaseNumber caseNumber) {
        return rows
                .find(caseNumber)
                .map(row -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(row.instance())
                        .orderPartiallyByOccurrence()
                        .asc()
                        .unlimitedList())
                .orElse(List.of())
                .stream()
                .map(CaseArchive::passage)
                .toList();
    }

    private static Passage passage(HistoricActivityInstance step) {
        Date left = step.getEndTime();
        String name = step.getActivityName();
        String task = step.getTaskId();
        return new Passage(
                step.getId(),
                step.getActivityId(),
                step.getActivityType(),
                name == null ? "" : name,
                step.getStartTime().toInstant(),
                left == null ? null : left.toInstant(),
                task == null ? null : new TaskId(task));
    }
}
