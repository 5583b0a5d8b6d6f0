package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeDeliveries.Delivery;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes new notices and puts them before the people they reach, hundreds by a few statements; one that cannot be read holds up no other. */
@Component
public class NoticeCollector {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeCollector.class);
    private static final int BATCH = 500;
    private static final String SUPPRESSED = "SUPPRESSED";

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
        rows.mark(unreadable, SUPPRESSED, "broken");
        return taken;
    }

    private int inTransaction(Supplier<List<StoredNotice>> lock) {
        return Objects.requireNonNull(transaction.execute(status -> {
            oneAtATime();
            List<StoredNotice> fresh = lock.get();
            if (!fresh.isEmpty()) {
                try (LookupCache.Scope remembered = LookupCache.begin()) {
                    collect(fresh);
                }
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

    private void collect(List<StoredNotice> fresh) {
        Set<String> waiting = matters.waiting(
                fresh.stream().flatMap(one -> Stream.ofNullable(one.taskId())).toList());
        Map<Long, List<PersonId>> people =
                recipients.of(fresh.stream().filter(one -> calls(one, waiting)).toList());
        DailyCap cap = new DailyCap(
                policies.number("notification.dailyCap", clock.today()),
                rows.countTold(fresh.stream().map(StoredNotice::id).toList()));
        Map<Optional<String>, List<Long>> ends = new HashMap<>();
        List<Delivery> deliveries = new ArrayList<>();
        for (StoredNotice notice : fresh) {
            List<PersonId> his = people.getOrDefault(notice.id(), List.of());
            Optional<String> why = calls(notice, waiting) ? why(notice, his, cap) : Optional.of("taskDone");
            ends.computeIfAbsent(why, one -> new ArrayList<>()).add(notice.id());
            if (why.isEmpty()) {
                his.forEach(person -> deliveries.add(new Delivery(notice, person)));
            }
        }
        recipients.deliver(deliveries);
        ends.forEach((why, ids) -> rows.mark(ids, why.isEmpty() ? "RESOLVED" : SUPPRESSED, why.orElse(null)));
    }

    private static boolean calls(StoredNotice notice, Set<String> waiting) {
        return notice.taskId() == null || waiting.contains(notice.taskId());
    }

    /** Why it is not told; empty where it is. */
    private static Optional<String> why(StoredNotice notice, List<PersonId> people, DailyCap cap) {
        if (cap.reached(notice)) {
            return Optional.of("dailyCap");
        }
        if (people.isEmpty()) {
            return Optional.of("nobody");
        }
        cap.told(notice);
        return Optional.empty();
    }

    /** A reminder pressed a thousand times is told a few times and no more. */
    private static final class DailyCap {

        private record Same(String template, CaseNumber caseNumber, String step, Addressee to, LocalDate day) {

            static Same of(StoredNotice notice) {
                return new Same(notice.template(), notice.caseNumber(), notice.step(), notice.to(), notice.createdOn());
            }
        }

        private final int most;
        private final Map<Long, Integer> before;
        private final Map<Same, Integer> now = new HashMap<>();

        DailyCap(int most, Map<Long, Integer> before) {
            this.most = most;
            this.before = before;
        }

        boolean reached(StoredNotice notice) {
            return before.getOrDefault(notice.id(), 0) + now.getOrDefault(Same.of(notice), 0) >= most;
        }

        void told(StoredNotice notice) {
            now.merge(Same.of(notice), 1, Integer::sum);
        }
    }
}
