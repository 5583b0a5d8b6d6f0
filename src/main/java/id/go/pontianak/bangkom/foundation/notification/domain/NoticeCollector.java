package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Recall;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.workflow.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes new notices and puts each before the people it reaches. */
@Component
public class NoticeCollector {

    private static final int BATCH = 100;

    private final NoticeRows rows;
    private final NoticeRecipients recipients;
    private final Decisions decisions;
    private final Policies policies;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    NoticeCollector(
            NoticeRows rows,
            NoticeRecipients recipients,
            Decisions decisions,
            Policies policies,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.rows = rows;
        this.recipients = recipients;
        this.decisions = decisions;
        this.policies = policies;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** How many it took; zero when there is nothing new. */
    @Transactional
    public int collect() {
        oneAtATime();
        List<StoredNotice> fresh = rows.lockNew(BATCH);
        try (Recall.Scope remembered = Recall.begin()) {
            fresh.forEach(this::collect);
        }
        return fresh.size();
    }

    /** Two that merge for the same people, each in its own order, would wait for each other. */
    private void oneAtATime() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('notification.collect'))")
                .query((row, no) -> no)
                .single();
    }

    private void collect(StoredNotice notice) {
        if (notice.taskId() != null && decisions.findOpen(notice.taskId()).isEmpty()) {
            mark(notice, "SUPPRESSED", "taskDone");
            return;
        }
        if (toldToday(notice) >= policies.number("notification.dailyCap", clock.today())) {
            mark(notice, "SUPPRESSED", "dailyCap");
            return;
        }
        List<PersonId> people = recipients.of(notice);
        if (people.isEmpty()) {
            mark(notice, "SUPPRESSED", "nobody");
            return;
        }
        recipients.deliver(notice, people);
        mark(notice, "RESOLVED", null);
    }

    /** A reminder pressed a thousand times is told a few times and no more. */
    private int toldToday(StoredNotice notice) {
        return jdbc.sql("""
                        SELECT count(*) FROM notification_notice
                        WHERE template = ? AND case_number = ? AND step = ? AND addressee = ? AND created_on = ?
                            AND state = 'RESOLVED' AND id <> ?""")
                .params(notice.template(), notice.caseNumber(), notice.step())
                .params(notice.to().toString(), notice.createdOn(), notice.id())
                .query(Integer.class)
                .single();
    }

    private void mark(StoredNotice notice, String state, @org.jspecify.annotations.Nullable String reason) {
        jdbc.sql("UPDATE notification_notice SET state = ?, reason = ? WHERE id = ?")
                .param(state)
                .param(reason)
                .param(notice.id())
                .update();
    }
}
