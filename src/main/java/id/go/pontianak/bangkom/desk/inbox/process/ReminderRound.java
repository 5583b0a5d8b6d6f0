package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.notification.Digest;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what is due for a reminder and writes a digest for each person it waits for, with what else of his is overdue. */
@Component
class ReminderRound {

    private final ReminderRows rows;
    private final ReminderLines lines;
    private final RemindedMatters matters;
    private final Notifications notifications;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final TransactionTemplate alone;

    ReminderRound(
            ReminderRows rows,
            ReminderLines lines,
            RemindedMatters matters,
            Notifications notifications,
            WorkingCalendar calendar,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.lines = lines;
        this.matters = matters;
        this.notifications = notifications;
        this.calendar = calendar;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * One round after the other, however long one takes, and each digest in a transaction of its own: a round that is begun again finds
     * what it has written, and nobody reads it twice.
     */
    @Transactional
    public void writeDigests() {
        rows.lockRound();
        // Reminding changes nothing of what is asked for each task again: holidays, offices, roles.
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            writeAll();
        }
    }

    private void writeAll() {
        LocalDate today = clock.today();
        List<ReminderRows.Due> due = rows.due(today, calendar.isWorkingDay(today, WeekPattern.FIVE_DAYS));
        matters.of(due.stream().map(ReminderRows.Due::taskId).toList()).forEach((person, own) -> {
            lines.overdueOf(person).forEach(line -> own.putIfAbsent(new TaskId(line.taskId()), line));
            alone.executeWithoutResult(state -> notifications.remind(new Digest(person, today, sorted(own))));
        });
        rows.reminded(due, plan -> plan.next(today, calendar));
    }

    private static List<Digest.Line> sorted(Map<TaskId, Digest.Line> own) {
        return own.values().stream()
                .sorted(Comparator.comparing(Digest.Line::process)
                        .thenComparing(Digest.Line::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Digest.Line::taskId))
                .toList();
    }
}
