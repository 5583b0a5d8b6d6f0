package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateFixtures;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.ledger.EvidenceFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who opens the record of somebody else leaves an event: each page that is read says whether it shows one, and is opened if so. */
@IntegrationTest
class OpenedRecordsIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private EvidenceFixtures evidence;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Certificates certificates;

    private Personas personas;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
    }

    @AfterEach
    void handBack() {
        personas.close();
    }

    @Test
    void eachPageThatShowsARecordLeavesAnEvent() throws IOException {
        for (OpenedRecord line : OpenedRecord.all()) {
            if (!line.who().equals("–")) {
                Map<String, String> samples = freshSamples();
                Visitor reader = visitor(line.who());

                assertThat(reader.open(line.row().path(samples)).getStatus())
                        .as(line.route())
                        .isEqualTo(200);

                assertThat(events(line.keyOf(samples))).as(line.route()).isNotEmpty();
            }
        }
    }

    /** Each line has a case and a mail of its own, so that no event of another line is taken for its. */
    private Map<String, String> freshSamples() {
        Map<String, String> samples = new LinkedHashMap<>(personas.samples());
        String number = nomination();
        samples.put("nomination", number);
        samples.put("task", processDriver.task(number).id().value());
        samples.put("office", "KABID1-DINKES");
        samples.put("evidence", evidence.handedIn(SmallCity.STAFF_1_DINKES, "Bimtek gizi"));
        Certificate certificate =
                certificates.issue(CertificateFixtures.order(SmallCity.STAFF_1_DINKES, "Rini Anggraini"));
        samples.put("certificate", certificate.id().toString());
        samples.put("number", certificate.number());
        samples.put(
                "nip",
                jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                        .param(SmallCity.STAFF_1_DINKES.value())
                        .query(String.class)
                        .single());
        samples.put(
                "mail",
                jdbc.sql("""
                                INSERT INTO notification_mail (person_id, government_unit, urgency, state, created_at, send_at)
                                VALUES (?, 'DINKES', 'NOW', 'ACCEPTED', now(), now()) RETURNING id""")
                        .param(SmallCity.STAFF_1_DINKES.value())
                        .query(Long.class)
                        .single()
                        .toString());
        return samples;
    }

    private String nomination() {
        PersonId nominee = SmallCity.STAFF_1_DINKES;
        return nominations.submit(
                new Submission(
                        new NominationFixtures(jdbc).callingBatch("MP-01"),
                        nominee,
                        "Mengelola proyek",
                        "Sesuai tugas"),
                nominee);
    }

    private Visitor visitor(String who) {
        return personas.visitor(portal, who);
    }

    private List<String> events(String key) {
        return jdbc.sql("SELECT r.name || ' > ' || s.name FROM access_opening o"
                        + " LEFT JOIN directory_person r ON r.id = o.reader JOIN directory_person s ON s.id = o.subject"
                        + " WHERE o.key = ? ORDER BY o.id")
                .param(key)
                .query(String.class)
                .list();
    }

    @Test
    void oneRowPerReaderRecordAndDayAndNoneForOnesOwnOrWhatIsNotShown() {
        String number = nomination();
        String page = "/nominations/" + number;

        visitor("pegawai").open(page);
        assertThat(visitor("atasan-lain").open(page).getStatus()).isEqualTo(404);
        assertThat(events(number)).isEmpty();

        Visitor supervisor = visitor("atasan");
        supervisor.open(page);
        supervisor.open(page);
        supervisor.open("/tracking/" + number);
        supervisor.open("/tasks/" + processDriver.task(number).id());
        visitor("analis").open(page);

        assertThat(events(number))
                .containsExactly(
                        name(SmallCity.KABID1_DINKES) + " > " + name(SmallCity.STAFF_1_DINKES),
                        name(SmallCity.ANALYST) + " > " + name(SmallCity.STAFF_1_DINKES));
    }

    private String name(PersonId person) {
        return jdbc.sql("SELECT name FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    @Test
    void thePersonReadsWhoOpenedHisDataAndTheAuditorReadsAll() throws Exception {
        String number = nomination();
        visitor("analis").open("/nominations/" + number);

        assertThat(visitor("pegawai").open("/account/openings").getContentAsString())
                .contains(name(SmallCity.ANALYST), number);
        assertThat(visitor("pegawai-lain").open("/account/openings").getContentAsString())
                .doesNotContain(number);
        String reader = name(SmallCity.ANALYST).substring(0, 4).toUpperCase(java.util.Locale.ROOT);
        assertThat(visitor("auditor")
                        .open("/audit/openings?reader=" + reader + "&from=2026-11-02&to=2026-11-02")
                        .getContentAsString())
                .contains(number, name(SmallCity.STAFF_1_DINKES));
        for (String narrowed : List.of("reader=%25", "from=2026-11-03", "subject=Siapa+pun")) {
            assertThat(visitor("auditor").open("/audit/openings?" + narrowed).getContentAsString())
                    .as(narrowed)
                    .doesNotContain(number);
        }
        assertThat(visitor("analis").open("/audit/openings").getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyChangesOrRemovesAnEvent() {
        visitor("analis").open("/nominations/" + nomination());

        for (String deed : Arrays.asList("UPDATE access_opening SET key = 'x'", "DELETE FROM access_opening")) {
            assertThatThrownBy(() -> jdbc.sql(deed).update()).as(deed).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> jdbc.sql("SET ROLE postgres; " + deed + "; SET ROLE bangkom_app")
                            .update())
                    .as(deed)
                    .hasStackTraceContaining("append-only");
        }
    }
}
