package id.go.pontianak.bangkom.lifecycle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationFixtures;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** A superior's alumni, the questions to others, and what became of a training at work, on their pages. */
@IntegrationTest
class BehaviourPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EvaluationFixtures city;

    @Autowired
    private BehaviourFixtures fixtures;

    @Autowired
    private PlanFixtures plans;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void city() {
        personas = new Personas(accounts, jdbc);
        city.city();
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void isJudgedOnOnePageAnsweredByOthersAndReadByHr() throws Exception {
        String batch = fixtures.passed(2);
        fixtures.morningAfter(batch, 90);
        String number = fixtures.number(batch, 90);
        List<Alumnus> alumni = fixtures.alumni(number);
        String page = "/behaviour/" + number;
        Visitor superior = as("atasan");
        assertThat(text(superior.open("/tasks?q=" + number))).contains("Nilai penerapan oleh pegawai Anda");
        assertThat(text(superior.open(page)))
                .contains("2 pegawai belum dinilai", "Pegawai ini menggunakan cara atau alat", "Belum dapat menilai");

        String rate = page + "/people/" + alumni.get(0).id();
        List<String> partly = new ArrayList<>(whole("4"));
        partly.addAll(List.of("obstacles", "H2", "remark", "<b>Antrean</b>"));
        MockHttpServletResponse refused = superior.send(rate, partly.toArray(String[]::new));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Pilih apakah tersedia kesempatan");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("&lt;b&gt;Antrean");

        List<String> all = new ArrayList<>(whole("4"));
        all.addAll(List.of("obstacles", "H2", "obstacles", "H9", "opportunity", "YES", "coachingWeeks", "2"));
        assertThat(superior.send(rate, all.toArray(String[]::new)).getRedirectedUrl())
                .isEqualTo(page);
        assertThat(superior.send(rate, all.toArray(String[]::new)).getStatus()).isEqualTo(409);
        MockHttpServletResponse short_ =
                superior.send(page + "/people/" + alumni.get(1).id() + "/decline", "reason", "baru");
        assertThat(short_.getStatus()).isEqualTo(422);
        superior.send(page + "/people/" + alumni.get(1).id() + "/decline", "reason", "Baru sebulan di bidang kami");
        assertThat(text(superior.open(page))).contains("sudah Anda tangani");

        Visitor colleague = as("pegawai");
        String answer = page + "/answer";
        assertThat(text(colleague.open("/tasks?q=" + number))).contains("Nilai penerapan hasil pelatihan");
        assertThat(text(colleague.open(answer))).contains("Rekan ini", "tanpa nama penjawab");
        assertThat(colleague.send(answer + "/" + alumni.get(0).id()).getStatus())
                .isEqualTo(422);
        List<String> given = new ArrayList<>(whole("5"));
        given.addAll(List.of("obstacles", "H0"));
        assertThat(colleague
                        .send(answer + "/" + alumni.get(0).id(), given.toArray(String[]::new))
                        .getRedirectedUrl())
                .isEqualTo(answer);
        assertThat(text(colleague.open(answer))).contains("sudah diterima");
        assertThat(jdbc.sql("SELECT state FROM request WHERE case_number = ? AND person = ?")
                        .params(number, SmallCity.STAFF_1_DINKES.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ANSWERED");

        String figures = "/batches/" + batch + "/behaviour";
        assertThat(as("analis").open(page).getRedirectedUrl()).isEqualTo(figures);
        assertThat(text(as("analis").open("/batches/" + batch))).contains(figures);
        assertThat(text(as("analis").open(figures)))
                .contains("sedang diukur", "1 dari 2 alumni", "belum cukup lama mengenal", "pendampingan 2 minggu");
        assertThat(text(as("auditor").open(figures)))
                .contains("1 dari 2 alumni")
                .doesNotContain("Peserta 0", "Orang ");
        assertThat(text(as("analis").open(figures + "?lang=en"))).contains("being measured");
        for (String stranger : List.of("pegawai-lain", "atasan-lain", "pengelola", "admin")) {
            assertThat(as(stranger).open(page).getStatus()).as(stranger).isEqualTo(404);
            assertThat(as(stranger).open(answer).getStatus()).as(stranger).isEqualTo(404);
            assertThat(as(stranger).open(figures).getStatus()).as(stranger).isEqualTo(404);
            assertThat(as(stranger).send(rate).getStatus()).as(stranger).isEqualTo(404);
        }
    }

    @Test
    void remarksAreReadOnceTheWaveIsOverAndThoseOfOthersTogether() throws Exception {
        String many = remarked(5);
        assertThat(text(as("analis").open(many)))
                .contains("Catatan atasan: Antrean lebih pendek", "Sering membantu rekan", "tanpa nama penjawab");
        assertThat(text(as("auditor").open(many))).doesNotContain("Antrean lebih pendek", "Sering membantu rekan");
        jdbc.sql("UPDATE behaviour_wave SET remarks_told = false WHERE batch = ?")
                .param(many.split("/")[2])
                .update();
        assertThat(text(as("analis").open(many)))
                .as("of a wave in which nobody was told who reads them")
                .doesNotContain("Antrean lebih pendek", "Sering membantu rekan");
    }

    @Test
    void remarksOfOthersAreReadByNobodyWhereFewerThanFiveAnswered() throws Exception {
        assertThat(text(as("analis").open(remarked(1))))
                .contains("Catatan atasan: Antrean lebih pendek")
                .doesNotContain("Sering membantu rekan");
    }

    /** A wave in which a superior and a colleague remarked something about somebody. Its page. */
    private String remarked(int people) throws Exception {
        String batch = fixtures.passed(people);
        fixtures.morningAfter(batch, 90);
        String number = fixtures.number(batch, 90);
        List<Alumnus> alumni = fixtures.alumni(number);
        String page = "/behaviour/" + number;
        String first = alumni.get(0).id().toString();
        List<String> rated = new ArrayList<>(whole("4"));
        rated.addAll(List.of(
                "obstacles", "H0", "opportunity", "YES", "coachingWeeks", "0", "remark", "Antrean lebih pendek"));
        as("atasan").send(page + "/people/" + first, rated.toArray(String[]::new));
        List<String> answered = new ArrayList<>(whole("5"));
        answered.addAll(List.of("obstacles", "H0", "remark", "Sering membantu rekan"));
        as("pegawai").send(page + "/answer/" + first, answered.toArray(String[]::new));
        String figures = "/batches/" + batch + "/behaviour";
        assertThat(text(as("analis").open(figures)))
                .as("answers are still taken")
                .doesNotContain("Antrean lebih pendek", "Sering membantu rekan");
        alumni.stream().skip(1).forEach(alumnus -> fixtures.rate(number, alumnus, 4, SmallCity.KABID1_DINKES));
        fixtures.othersAnswer(number, 4);
        return figures;
    }

    @Test
    void theResultIndicatorIsChosenAndMeasuredByWhoeverRunsTheBatch() throws Exception {
        String batch = fixtures.passed(1);
        String page = "/batches/" + batch + "/behaviour";
        String choose = page + "/indicator";
        String measure = page + "/result";
        Visitor analyst = as("analis");
        assertThat(text(analyst.open(page))).contains("Indikator hasil", "Jumlah adendum tanpa persetujuan");
        assertThat(analyst.send(measure, "value", "3").getStatus())
                .as("none is chosen")
                .isEqualTo(409);
        MockHttpServletResponse refused = analyst.send(choose, "indicator", "2", "baseline", "7 adendum, Mei 2026");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("7 adendum, Mei 2026");
        assertThat(analyst.send(choose, "indicator", "99", "baseline", "7", "goal", "3")
                        .getStatus())
                .isEqualTo(422);
        analyst.send(choose, "indicator", "2", "baseline", "7 adendum, Mei 2026", "goal", "3 adendum");
        assertThat(analyst.send(choose, "indicator", "1", "baseline", "7", "goal", "3")
                        .getStatus())
                .isEqualTo(422);
        clock.set(LocalDate.of(2027, 6, 30), LocalTime.of(9, 0));
        assertThat(analyst.send(measure, "value", "3 adendum", "outcome", "REACHED")
                        .getStatus())
                .isEqualTo(422);
        assertThat(analyst.send(measure, "value", "3 adendum", "outcome", "REACHED", "evidence", "Laporan Mei 2027")
                        .getRedirectedUrl())
                .isEqualTo(page);
        assertThat(text(as("auditor").open(page)))
                .contains("3 adendum", "tercapai", "Laporan Mei 2027")
                .doesNotContain("Catat nilai yang diukur");
        for (String stranger : List.of("auditor", "pegawai", "pengelola")) {
            assertThat(as(stranger).send(measure, "value", "1").getStatus())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(as(stranger).send(choose).getStatus()).as(stranger).isEqualTo(404);
        }
    }

    @Test
    void thePlansIndicatorIsTheBatchs() throws Exception {
        String batch = fixtures.passed(1);
        int year = plans.draft();
        String item = plans.item(year, "Manajemen proyek", 40, 1000);
        jdbc.sql(
                        "UPDATE plan_item SET indicator = 'Serapan kegiatan fisik', baseline = '61 persen', goal = '80 persen' WHERE number = ?")
                .param(item)
                .update();
        jdbc.sql("UPDATE plan_item_batch SET batch = ? WHERE item = ? AND no = 1")
                .params(batch, item)
                .update();
        assertThat(text(as("analis").open("/batches/" + batch + "/behaviour")))
                .contains("Serapan kegiatan fisik", "61 persen", "Dipilih dalam rencana")
                .doesNotContain("Jumlah adendum");
    }

    private static List<String> whole(String score) {
        return IntStream.rangeClosed(1, 10)
                .boxed()
                .flatMap(number -> List.of("q" + number, score).stream())
                .toList();
    }

    private Visitor as(String persona) {
        return personas.visitor(portal, persona);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return HtmlUtils.htmlUnescape(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
