package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes new notices and puts each before the people it reaches; one that cannot be read holds up no other. */
@Component
public class NoticeCollector {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeCollector.class);
    private static final int BATCH = 100;

    private final NoticeRows rows;
    private final NoticeRecipients recipients;
    private final OpenMatters matters;
    private final Policies policies;
    private final BusinessClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NoticeCollector(
            NoticeRows rows,
            NoticeRecipients recipients,
            OpenMatters matters,
            Policies policies,
            BusinessClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.recipients = recipients;
        this.matters = matters;
        this.policies = policies;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many it took; zero when there is nothing new. */
    public int collect() {
        try {
            return inTransaction(() -> rows.lockNew(BATCH));
        } catch (TransientDataAccessException busy) {
            throw busy;
        } catch (RuntimeException broken) {
            return collectApart(broken);
        }
    }

    /** When none at all can be taken, the fault is not in a notice, and they wait. */
    private int collectApart(RuntimeException broken) {
        List<Long> unreadable = new ArrayList<>();
        int taken = 0;
        for (long id : rows.newIds(BATCH)) {
            try {
                taken += inTransaction(() -> rows.lockNew(id).stream().toList());
            } catch (TransientDataAccessException busy) {
                throw busy;
            } catch (RuntimeException odd) {
                LOG.error("Notice {} reaches nobody", id, odd);
                unreadable.add(id);
            }
        }
        if (taken == 0) {
            throw broken;
        }
        unreadable.forEach(id -> mark(id, "SUPPRESSED", "broken"));
        return taken;
    }

    private int inTransaction(Supplier<List<StoredNotice>> lock) {
        return Objects.requireNonNull(transaction.execute(status -> {
            oneAtATime();
            List<StoredNotice> fresh = lock.get();
            try (LookupCache.Scope remembered = LookupCache.begin()) {
                fresh.forEach(this::collect);
            }
            return fresh.size();
        }));
    }

    /** Two that merge for the same people, each in its own order, would wait for each other. */
    private void oneAtATime() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('notification.collect'))")
                .query((row, no) -> no)
                .single();
    }

    private void collect(StoredNotice notice) {
        if (notice.taskId() != null && !matters.waits(notice.taskId())) {
            mark(notice.id(), "SUPPRESSED", "taskDone");
            return;
        }
        if (toldToday(notice) >= policies.number("notification.dailyCap", clock.today())) {
            mark(notice.id(), "SUPPRESSED", "dailyCap");
            return;
        }
        List<PersonId> people = recipients.of(notice);
        if (people.isEmpty()) {
            mark(notice.id(), "SUPPRESSED", "nobody");
            return;
        }
        recipients.deliver(notice, people);
        mark(notice.id(), "RESOLVED", null);
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

    private void mark(long notice, String state, @Nullable String reason) {
        jdbc.sql("UPDATE notification_notice SET state = ?, reason = ? WHERE id = ?")
                .param(state)
                .param(reason)
                .param(notice)
                .update();
    }
}
