package id.go.pontianak.bangkom.foundation.workflow.versions;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.DeskRequests;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MovedCases;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ReleasedModels;
import id.go.pontianak.bangkom.support.SmallCity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A case whose model is gone stands still: an administrator reads that, and all others are moved. */
@IntegrationTest
class GoneModelIT {

    private static final Path MODEL = Path.of("src/test/resources/processes/desk-request.bpmn");

    @Autowired
    private CaseMigrations migrations;

    @Autowired
    private DeskRequests requests;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ReleasedModels models;

    @Autowired
    private MovedCases moved;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc portal;

    @Autowired
    private JdbcClient jdbc;

    private final String gone = "REQ-GONE-" + UUID.randomUUID();
    private Personas personas;
    private String today;

    @BeforeEach
    void without() throws Exception {
        personas = new Personas(accounts, jdbc);
        today = Files.readString(MODEL);
        jdbc.sql(
                        "INSERT INTO workflow_case (number, process, instance, definition, opened_at) VALUES (?, ?, ?, ?, now())")
                .params(gone, DeskRequests.PROCESS, gone, "desk-request:0:" + gone)
                .update();
    }

    @AfterEach
    void back() {
        models.deploy(DeskRequests.PROCESS, today);
        jdbc.sql("DELETE FROM workflow_case WHERE number = ?").param(gone).update();
        personas.close();
    }

    @Test
    void keepsNoOtherFromBeingMovedAndIsShownToTheAdministrator() throws Exception {
        SmallCity.load(jdbc);
        String other = "REQ-MOVED-" + UUID.randomUUID();
        requests.make(Request.of(other, null, Addressee.office("KABID1-DINKES"), requests.inDays(3)));
        models.deploy(DeskRequests.PROCESS, today.replace("versionTag=\"1\"", "versionTag=\"2\""));

        migrations.queue();
        runs.workAll();

        assertThat(moved.tagOf(other)).isEqualTo("2");
        assertThat(personas.visitor(portal, "admin").open("/admin/jobs").getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        gone,
                        "Model tempat perkara ini berjalan tidak ada lagi dalam sistem, sehingga perkara ini berhenti.");
    }
}
