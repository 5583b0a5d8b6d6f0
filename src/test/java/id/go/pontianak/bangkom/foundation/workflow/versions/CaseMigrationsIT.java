package id.go.pontianak.bangkom.foundation.workflow.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.desk.DeskRequests;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.desk.RequestElements;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MovedCases;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReleasedModels;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What happens at the start of a release whose model has other ids: one task is called otherwise, one is no more. */
@IntegrationTest
class CaseMigrationsIT {

    private static final String PASSWORD = "perahu di sungai landak";
    private static final String VERIFY = RequestElements.TASK_VERIFY_REQUEST;
    private static final String CHECK = "userTask_checkRequest";
    private static final String REASON = "Berkas belum lengkap";

    @Autowired
    private CaseMigrations migrations;

    @Autowired
    private KilledMigration killed;

    @Autowired
    private DeskRequests requests;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ReleasedModels models;

    @Autowired
    private MovedCases moved;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc portal;

    @Autowired
    private JdbcClient jdbc;

    private String today;
    private String later;

    @BeforeEach
    void modelsOfTwoReleases() throws IOException {
        SmallCity.load(jdbc);
        processDriver.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        today = Files.readString(Path.of("src/test/resources/processes/desk-request.bpmn"));
        later = today.replace("versionTag=\"1\"", "versionTag=\"2\"")
                .replace(VERIFY, CHECK)
                .replace(RequestElements.TASK_REVISE_REQUEST, "userTask_amendRequest");
        models.deploy(DeskRequests.PROCESS, today);
    }

    @AfterEach
    void back() {
        models.deploy(DeskRequests.PROCESS, today);
    }

    @Test
    void aTaskThatIsCalledOtherwiseKeepsItsPeopleAndDatesInAllLists() {
        String number = verifying();
        OpenTask before = processDriver.task(number);

        start(later);

        assertThat(moved.tagOf(number)).isEqualTo("2");
        OpenTask after = processDriver.task(number);
        assertThat(after)
                .isEqualTo(new OpenTask(
                        before.id(),
                        before.process(),
                        CHECK,
                        new CaseNumber(number),
                        before.candidates(),
                        before.createdAt(),
                        before.due()));
        assertThat(read(
                        "SELECT element || ' ' || title FROM inbox_task WHERE id = ?",
                        before.id().value()))
                .isEqualTo(CHECK + " task.desk-request." + CHECK);
        assertThat(read(
                        "SELECT element || ' ' || title FROM tracking_step WHERE task_id = ?",
                        before.id().value()))
                .isEqualTo(CHECK + " task.desk-request." + CHECK);
        assertThat(processDriver.journal(number))
                .containsExactly("journal.desk-request.approved", "journal.workflow.migrated");

        processDriver.decide(SmallCity.ANALYST, number, "approved");
        processDriver.assertThatCase(number).isEnded();
        assertThat(processDriver.passed(number)).endsWith(CHECK, RequestElements.END_REQUEST_VERIFIED);
    }

    @Test
    void whatCannotBeMovedStaysIsListedAndIsTriedAgainAtTheNextStart() {
        String number = made();
        processDriver.decide(SmallCity.KABID1_DINKES, number, "returned", REASON);

        start(later);

        assertThat(moved.tagOf(number)).isEqualTo("1");
        assertThat(processDriver.journal(number)).containsExactly("journal.desk-request.returned");
        assertThat(jobsPage())
                .contains(number)
                .contains("model versi 1")
                .contains(
                        "Perkara sedang berada pada &quot;Perbaiki permohonan&quot;, yang tidak ada pada model versi 2.");

        processDriver.decide(SmallCity.ANALYST, number, "approved");
        assertThat(processDriver.task(number).element())
                .as("it goes on, on the model it has")
                .isEqualTo(RequestElements.TASK_DECIDE_REQUEST);
        start(later);
        assertThat(moved.tagOf(number)).isEqualTo("2");
        assertThat(jobsPage()).doesNotContain(number);
    }

    /** It stands still: an administrator reads that, and all others are moved. */
    @Test
    void aCaseWhoseModelIsGoneKeepsNoOtherFromBeingMoved() {
        String gone = "REQ-GONE-" + UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO workflow_case (number, process, instance, definition, opened_at) VALUES (?, ?, ?, ?, now())")
                .params(gone, DeskRequests.PROCESS, gone, "desk-request:0:" + gone)
                .update();
        try {
            String other = made();
            models.deploy(DeskRequests.PROCESS, later);

            migrations.queue();
            runs.workAll();

            assertThat(moved.tagOf(other)).isEqualTo("2");
            assertThat(jobsPage())
                    .contains(
                            gone,
                            "Model tempat perkara ini berjalan tidak ada lagi dalam sistem, sehingga perkara ini berhenti.");
        } finally {
            jdbc.sql("DELETE FROM workflow_case WHERE number = ?").param(gone).update();
        }
    }

    @Test
    void aKillInTheMiddleLosesNothingAndMovesNothingTwice() {
        String first = verifying();
        String second = verifying();
        killed.at.set(second);

        models.deploy(DeskRequests.PROCESS, later);
        migrations.queue(DeskRequests.PROCESS);
        assertThatThrownBy(runs::workAll).isInstanceOf(KilledMigration.Killed.class);

        assertThat(moved.tagOf(second)).isEqualTo("1");
        assertThat(processDriver.task(second).element()).isEqualTo(VERIFY);
        migrations.queue(DeskRequests.PROCESS);
        assertThat(jdbc.sql("SELECT count(*) FROM workflow_bulk_row WHERE key = ?")
                        .param(second)
                        .query(Integer.class)
                        .single())
                .as("what waits is not put again")
                .isEqualTo(1);
        runs.workAll();
        for (String number : Set.of(first, second)) {
            assertThat(moved.tagOf(number)).isEqualTo("2");
            assertThat(processDriver.task(number).element()).isEqualTo(CHECK);
            assertThat(processDriver.journal(number)).containsOnlyOnce("journal.workflow.migrated");
            assertThat(read("SELECT count(*)::text FROM workflow_bulk_row WHERE key = ?", number))
                    .isEqualTo("1");
        }
        migrations.queue(DeskRequests.PROCESS);
        for (String number : Set.of(first, second)) {
            assertThat(read("SELECT count(*)::text FROM workflow_bulk_row WHERE key = ?", number))
                    .as("what was moved is not put again")
                    .isEqualTo("1");
        }
    }

    @Test
    void anOlderReleaseThatStartsBesideTakesNoCaseBack() {
        String number = verifying();
        start(later);
        String definition = moved.definitionOf(number);

        start(today);

        assertThat(moved.definitionOf(number)).isEqualTo(definition);
        moved.tryToMove(number);
        assertThat(moved.definitionOf(number)).isEqualTo(definition);
    }

    private String made() {
        String number = "REQ-MOVED-" + UUID.randomUUID();
        requests.make(Request.of(number, null, Addressee.office("KABID1-DINKES"), requests.inDays(3)));
        return number;
    }

    private String verifying() {
        String number = made();
        processDriver.decide(SmallCity.KABID1_DINKES, number, "approved");
        return number;
    }

    private void start(String model) {
        models.deploy(DeskRequests.PROCESS, model);
        migrations.queue(DeskRequests.PROCESS);
        runs.workAll();
    }

    private String jobsPage() {
        String name = "pindahan-" + UUID.randomUUID();
        accounts.create(name, People.somebody(jdbc), PASSWORD, Set.of(new Granted(Role.ADMIN, "")));
        try {
            return new Visitors(portal)
                    .signIn(name, PASSWORD)
                    .open("/admin/jobs")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private String read(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(String.class).single();
    }
}
