package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per open task with a due date: when it is next reminded of. */
@Component
class ReminderRows {

    record Due(TaskId taskId, ReminderPlan plan) {}

    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Advisory lock until the end of the transaction: one round after the other. */
    void lockRound() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('inbox.reminder-round'))")
                .query((row, number) -> number)
                .list();
    }

    /** Plans a task's reminders. Where its days are what they were, what is still to be said of it stays to be said. */
    void plan(TaskId taskId, ReminderPlan plan, @Nullable LocalDate nextOn) {
        jdbc.sql("""
                        INSERT INTO inbox_reminder AS known (task_id, created_on, due_on, six_days, weekly, next_on) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (task_id) DO UPDATE SET due_on = excluded.due_on, six_days = excluded.six_days, weekly = excluded.weekly,
                            next_on = CASE WHEN known.due_on = excluded.due_on THEN known.next_on ELSE excluded.next_on END""")
                .params(
                        taskId.value(),
                        plan.createdOn(),
                        plan.dueOn(),
                        plan.week() == WeekPattern.SIX_DAYS,
                        plan.weekly())
                .param(nextOn)
                .update();
    }

    /** Plans the reminders of requests whose person works by the week of the plan; the others of them are left alone. */
    void planRequests(String[] ids, ReminderPlan plan, @Nullable LocalDate nextOn) {
        jdbc.sql("""
                        INSERT INTO inbox_reminder AS known (task_id, created_on, due_on, six_days, weekly, next_on)
                        SELECT r.id::text, ?, ?, ?, false, CAST(? AS date) FROM request r
                        JOIN directory_person p ON p.id = r.person JOIN directory_unit u ON u.code = p.unit_code
                        WHERE r.id = ANY (CAST(? AS uuid[])) AND u.week_pattern = ?
                        ON CONFLICT (task_id) DO UPDATE SET due_on = excluded.due_on, next_on =
                            CASE WHEN known.due_on = excluded.due_on THEN known.next_on ELSE excluded.next_on END""")
                .params(plan.createdOn(), plan.dueOn(), plan.week() == WeekPattern.SIX_DAYS)
                .param(nextOn)
                .params(ids, plan.week().name())
                .update();
    }

    /** They were reminded of; each is next on the day that {@code next} finds in its plan, or never again. */
    void reminded(List<Due> due, Function<ReminderPlan, Optional<LocalDate>> next) {
        String[] ids = due.stream().map(one -> one.taskId().value()).toArray(String[]::new);
        String[] days = due.stream()
                .map(one -> next.apply(one.plan()).map(LocalDate::toString).orElse(null))
                .toArray(String[]::new);
        jdbc.sql("""
                        UPDATE inbox_reminder r SET next_on = n.next_on
                        FROM unnest(CAST(? AS text[]), CAST(? AS date[])) AS n (task_id, next_on) WHERE r.task_id = n.task_id""").param(ids).param(days).update();
    }

    void remove(TaskId taskId) {
        remove("= ?", taskId.value());
    }

    void removeAll(String[] ids) {
        remove("= ANY (?)", ids);
    }

    /** One is asked for by itself: for an array the server makes a plan anew each time, which takes longer than what it is for. */
    private void remove(String which, Object ids) {
        jdbc.sql("""
                        WITH reminded AS (DELETE FROM inbox_reminder WHERE task_id %1$s)
                        DELETE FROM inbox_silent WHERE task_id %1$s""".formatted(which)).params(ids, ids).update();
    }

    /** Whatever should have been reminded of up to today; without those of the five-day week where that one rests. */
    List<Due> due(LocalDate today, boolean fiveDayWeekWorks) {
        return jdbc.sql("""
                        SELECT task_id, created_on, due_on, six_days, weekly FROM inbox_reminder
                        WHERE next_on <= ? AND (six_days OR ?) ORDER BY due_on, task_id""")
                .params(today, fiveDayWeekWorks)
                .query((row, no) -> new Due(
                        new TaskId(row.getString("task_id")),
                        new ReminderPlan(
                                row.getDate("created_on").toLocalDate(),
                                row.getDate("due_on").toLocalDate(),
                                row.getBoolean("six_days") ? WeekPattern.SIX_DAYS : WeekPattern.FIVE_DAYS,
                                row.getBoolean("weekly"))))
                .list();
    }

    /** Tasks that all reminders did not help, and that are not on the list of silent people yet. */
    List<TaskId> exhausted() {
        return jdbc.sql("""
                        SELECT r.task_id FROM inbox_reminder r
                        WHERE r.next_on IS NULL AND NOT EXISTS (SELECT FROM inbox_silent s WHERE s.task_id = r.task_id)
                        ORDER BY r.task_id""").query((row, no) -> new TaskId(row.getString(1))).list();
    }
}
