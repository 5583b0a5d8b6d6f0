package id.go.pontianak.bangkom.foundation.workflow;

import static id.go.pontianak.bangkom.support.SmallCity.KABID1_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_1_DINKES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** S-49: when the journal cannot be written, nothing is decided: there is no unrecorded deed. */
@IntegrationTest
class JournalOutageIT {

    private static final Addressee OFFICE = Addressee.office("KABID1-DINKES");

    @Autowired
    private Decisions decisions;

    @Autowired
    private TinyProcess tiny;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @AfterEach
    void stop() {
        threads.shutdown();
    }

    @Test
    void withoutItsJournalEntryADecisionDoesNotHappen() throws Exception {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        OpenTask task = processDriver.task(number);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("SET LOCAL ROLE postgres").update();
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

        assertThat(processDriver.task(number).id()).isEqualTo(task.id());
        assertThat(tiny.openTasks(number)).isEqualTo(1);
        assertThat(processDriver.journal(number)).isEmpty();
    }
}
