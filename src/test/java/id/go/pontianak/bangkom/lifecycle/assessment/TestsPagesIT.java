package id.go.pontianak.bangkom.lifecycle.assessment;

import static id.go.pontianak.bangkom.lifecycle.result.ResultFixtures.entered;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.ResultFixtures;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecording;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The tab of tests: what is open, who has sat what, and the forms that set a window, open the remedial test and take scores from paper. */
@IntegrationTest
class TestsPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ResultFixtures results;

    @Autowired
    private ResultRecording recording;

    @Autowired
    private AssessmentFixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void signIn() {
        personas = new Personas(accounts, jdbc);
        results.city();
        fixtures.approve();
    }

    @AfterEach
    void goHome() {
        fixtures.disapprove();
        personas.close();
    }

    @Test
    void theTabSaysWhatIsOpenAndSetsWindows() throws Exception {
        String tests = "/batches/" + results.running(2) + "/tests";
        Visitor analyst = visitor("analis");

        assertThat(page(analyst, tests.replace("/tests", ""))).contains("href=\"" + tests + "\"");
        assertThat(page(analyst, tests))
                .contains("Prauji", "Pascauji", "dari 1 peserta sudah mengerjakan", "Ubah waktu pascauji")
                .contains("/programmes/MP-01/bank/analysis", "mengikuti jadwal sesi")
                .doesNotContain("Remedial");
        assertThat(page(analyst, tests + "/post")).contains("value=\"23:59\"");

        Map<String, String> window =
                Map.of("from", "2026-12-16", "fromTime", "13:00", "until", "2026-12-16", "untilTime", "15:30");
        assertThat(send(tests + "/post", window).getStatus()).isEqualTo(302);
        assertThat(page(analyst, tests)).contains("13.00", "15.30", "Waktu ditetapkan penyelenggara");

        MockHttpServletResponse refused = send(tests + "/post", with(window, "until", "2026-12-15"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Isi waktu penutupan sesudah waktu pembukaan", "value=\"2026-12-15\"");
        assertThat(send(tests + "/post", Map.of()).getStatus()).isEqualTo(422);
        assertThat(analyst.open(tests + "/midterm").getStatus()).isEqualTo(404);
    }

    @Test
    void auditorsReadAndOthersFindNothing() throws Exception {
        String tests = "/batches/" + results.running(1) + "/tests";

        assertThat(page(visitor("auditor"), tests)).contains("Prauji").doesNotContain("Ubah waktu", "Catat nilai");
        assertThat(visitor("auditor").open(tests + "/post").getStatus()).isEqualTo(404);
        assertThat(visitor("auditor").open(tests + "/scores").getStatus()).isEqualTo(404);
        assertThat(visitor("pegawai").open(tests).getStatus()).isEqualTo(404);
        assertThat(visitor("atasan").open(tests).getStatus()).isEqualTo(404);
    }

    @Test
    void scoresFromPaperAndTheRemedialTest() throws Exception {
        String batch = results.opened(1);
        PersonId person = results.people(batch).get(0);
        jdbc.sql("UPDATE directory_person SET number = '199008172015021081' WHERE id = ?")
                .param(person.value())
                .update();
        String tests = "/batches/" + batch + "/tests";
        recording.change(batch, person, entered(null, 100, "40", null), SmallCity.ANALYST);

        assertThat(page(visitor("analis"), tests)).contains("1 peserta boleh mengikuti remedial", "Buka remedial");
        assertThat(page(visitor("analis"), tests + "/remedial")).contains("Sampai tanggal");
        assertThat(send(tests + "/remedial", Map.of("until", "2020-01-01")).getStatus())
                .isEqualTo(422);
        assertThat(send(tests + "/remedial", Map.of("until", "2027-01-08")).getStatus())
                .isEqualTo(302);

        MockHttpServletResponse faulty = send(tests + "/scores", Map.of("scores", "199008172015021081;1;101"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(faulty.getContentAsString())
                .contains("Belum ada nilai yang disimpan", "Baris 1:", "199008172015021081;1;101", "remedial</code>");
        assertThat(send(tests + "/scores", Map.of("scores", "nip;pra;pasca;remedial\n199008172015021081;;;88,5"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(visitor("analis"), tests)).contains("Remedial").doesNotContain("boleh mengikuti remedial");
        assertThat(page(visitor("analis"), "/batches/" + batch + "/results"))
                .contains("Nilai remedial 70 mencapai nilai lulus 70");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private Visitor visitor(String persona) {
        return personas.visitor(portal, persona);
    }

    private MockHttpServletResponse send(String path, Map<String, String> fields) {
        String[] pairs = fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        return visitor("analis").send(path, pairs);
    }

    private static String page(Visitor reader, String path) throws Exception {
        MockHttpServletResponse answer = reader.open(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }
}
