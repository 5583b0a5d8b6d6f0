package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Mailing;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each form that sets work going again, open in two tabs: what the second wrote as his reason is not lost. */
@IntegrationTest
class WorkTwoTabsIT {

    private static final String WORDS = "Kata orang kedua tetap ada";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private Mailing mailing;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ManagementService management;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private UUID run;

    @BeforeEach
    void people() {
        fixtures.city();
        personas = new Personas(accounts, jdbc);
        run = new UUID(0, 0);
    }

    @AfterEach
    void goHome() {
        jdbc.sql("DELETE FROM workflow_bulk_row WHERE run = ?").param(run).update();
        personas.close();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(WorkTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        switch (route) {
            case "/admin/mail/{id}/resend" -> {
                String mail = "/admin/mail/" + sentMail();
                again(mail, mail + "/resend");
            }
            case "/admin/jobs/{id}/retry" -> again("/admin/jobs", "/admin/jobs/" + failedJob() + "/retry");
            case "/admin/jobs/rows/{run}/retry" -> {
                failRow();
                again("/admin/jobs", "/admin/jobs/rows/" + run + "/retry");
            }
            default -> throw new AssertionError("nobody tries " + route);
        }
    }

    private void again(String page, String action) {
        Map<String, String> first = Map.of("reason", "Gangguan sudah pulih");
        Map<String, String> second = Map.of("reason", WORDS);
        new TwoTabs(personas.visitor(mvc, "admin"), page, action, action, first, second, WORDS).secondIsTold();
    }

    private long sentMail() {
        String batch = fixtures.calling(3, Map.of("DINKES", 1));
        mailing.sendDue();
        clock.advance(Duration.ofMinutes(4));
        mailing.sendDue();
        return jdbc.sql("""
                        SELECT min(m.id) FROM notification_mail m JOIN notification_delivery d ON d.mail_id = m.id
                        JOIN notification_notice n ON n.id = d.notice_id
                        WHERE n.case_number = ? AND m.state IN ('ACCEPTED', 'PORTAL')""").param(batch).query(Long.class).single();
    }

    private String failedJob() {
        String batch = fixtures.calling(3, Map.of("DINKES", 1));
        String job = management
                .createJobQuery()
                .timers()
                .processInstanceId(jdbc.sql("SELECT proc_inst_id_ FROM act_hi_procinst WHERE business_key_ = ?")
                        .param(batch)
                        .query(String.class)
                        .single())
                .list()
                .get(0)
                .getId();
        management.setJobRetries(job, 0);
        return job;
    }

    private void failRow() {
        run = runs.start(
                "tiny",
                PersonId.random(),
                List.of(new BulkRuns.Row(UUID.randomUUID().toString(), "break")));
        for (int round = 0; round < 5; round++) {
            runs.workAll();
            clock.advance(Duration.ofMinutes(15));
        }
    }
}
