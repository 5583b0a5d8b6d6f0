package id.go.pontianak.bangkom.foundation.workflow;

import static id.go.pontianak.bangkom.support.SmallCity.KABID1_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_1_DINKES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Stories;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What two people do to one task at the same moment, and what is left when the journal cannot be written. */
@IntegrationTest
class RacesIT {

    private static final int ROUNDS = 30;
    private static final Addressee OFFICE = Addressee.office("KABID1-DINKES");

    @Autowired
    private Decisions decisions;

    @Autowired
    private Cases cases;

    @Autowired
    private TinyProcess tiny;

    @Autowired
    private Stories stories;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @Test
    void exactlyOneOfTwoDecidersWinsAndTheOtherReadsWhoAndWhen() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String number = tiny.start(OFFICE, STAFF_1_DINKES);
            OpenTask task = stories.task(number);

            List<Object> outcomes = race(
                    () -> decide(task, Map.of("outcome", "approved")),
                    () -> decide(task, Map.of("outcome", "rejected", "reason", "tidak sesuai")));

            assertThat(outcomes).filteredOn("won"::equals).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(NotPossibleNow.class::isInstance)
                    .singleElement()
                    .satisfies(lost -> {
                        assertThat(((NotPossibleNow) lost).messageKey()).isEqualTo("refusal.workflow.decided");
                        assertThat(((NotPossibleNow) lost).arguments()[0].toString())
                                .startsWith("Budi Santoso");
                    });
            assertThat(stories.journal(number)).as("nothing of the loser").hasSize(1);
        }
    }

    @Test
    void aDecisionAndAWithdrawalNeverBothHappen() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String number = tiny.start(OFFICE, STAFF_1_DINKES);
            OpenTask task = stories.task(number);

            List<Object> outcomes =
                    race(() -> decide(task, Map.of("outcome", "rejected", "reason", "tidak sesuai")), () -> {
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> cases.correlate("tiny.withdrawn", number, Map.of()));
                        return "won";
                    });

            assertThat(outcomes).filteredOn("won"::equals).hasSize(1);
            boolean decided = outcomes.get(0).equals("won");
            assertThat(stories.journal(number)).hasSize(decided ? 1 : 0);
            assertThat(tiny.heard(number, CaseEnded.class))
                    .last()
                    .extracting(CaseEnded::endElement)
                    .isEqualTo(decided ? "endEvent_thingRejected" : "endEvent_thingWithdrawn");
        }
    }

    @Test
    void withoutItsJournalEntryADecisionDoesNotHappen() throws Exception {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        OpenTask task = stories.task(number);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("LOCK TABLE journal_entry IN ACCESS EXCLUSIVE MODE").update();
            assertThatThrownBy(() -> threads.submit(() -> new TransactionTemplate(transactions)
                                    .executeWithoutResult(inner -> {
                                        jdbc.sql("SET LOCAL lock_timeout = '300ms'")
                                                .update();
                                        decisions.decide(
                                                KABID1_DINKES,
                                                Request.direct(task.id(), 1, Map.of("outcome", "approved")));
                                    }))
                            .get(20, TimeUnit.SECONDS))
                    .hasMessageContaining("lock timeout");
        });

        assertThat(stories.task(number).id()).isEqualTo(task.id());
        assertThat(tiny.openTasks(number)).isEqualTo(1);
        assertThat(stories.journal(number)).isEmpty();
    }

    private String decide(OpenTask task, Map<String, String> fields) {
        decisions.decide(KABID1_DINKES, Request.direct(task.id(), 1, fields));
        return "won";
    }

    /** Lets both go at once; a refusal is an outcome, anything else fails the test. */
    private List<Object> race(Callable<Object> one, Callable<Object> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<Object>> both =
                List.of(threads.submit(behind(barrier, one)), threads.submit(behind(barrier, other)));
        return List.of(both.get(0).get(30, TimeUnit.SECONDS), both.get(1).get(30, TimeUnit.SECONDS));
    }

    private static Callable<Object> behind(CyclicBarrier barrier, Callable<Object> work) {
        return () -> {
            barrier.await();
            try {
                return work.call();
            } catch (NotPossibleNow refused) {
                return refused;
            }
        };
    }
}
