package id.go.pontianak.bangkom.lifecycle.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseFiles;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.PageSource;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Segment;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Segments;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An open course is read: contents, pages, practice with feedback, progress, and the version with which one began. */
@IntegrationTest
class LearningPagesIT {

    private static final String COURSE = "/learning/ETK-01";
    private static final String FIRST = COURSE + "/nilai-dasar";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CourseRows courses;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor reader;

    @BeforeEach
    void somebodyReads() {
        personas = new Personas(accounts, jdbc);
        SmallCity.load(jdbc);
        reader = personas.visitor(portal, "pegawai");
        forget();
    }

    @AfterEach
    void goHome() {
        forget();
        jdbc.sql("DELETE FROM learning_page WHERE programme = 'ETK-01' AND version > 1")
                .update();
        jdbc.sql("DELETE FROM learning_version WHERE programme = 'ETK-01' AND version > 1")
                .update();
        jdbc.sql("UPDATE learning_version SET state = 'PUBLISHED' WHERE programme = 'ETK-01'")
                .update();
        personas.close();
    }

    private void forget() {
        PersonId person = SmallCity.STAFF_1_DINKES;
        for (String table : List.of("learning_practice", "learning_practice_entry", "learning_read")) {
            jdbc.sql("DELETE FROM " + table + " WHERE learner IN (SELECT id FROM learning_learner WHERE person = ?)")
                    .param(person.value())
                    .update();
        }
        jdbc.sql("DELETE FROM learning_learner WHERE person = ?")
                .param(person.value())
                .update();
    }

    @Test
    void pagesOfTheProductsCoursesAreLightAndHoldNoKey() throws Exception {
        for (CourseFiles.Found course : new CourseFiles().find()) {
            for (PageSource page : course.pages()) {
                String address = "/learning/" + course.programme() + '/' + page.slug();
                String shown = text(reader.open(address));
                assertThat(shown.getBytes(StandardCharsets.UTF_8)).as(address).hasSizeLessThan(60_000);
                assertThat(shown).as(address).doesNotContain("??", "[x]", "[ ]", ":::");
                Segments.of(page.slug(), page.body()).stream()
                        .filter(Segment.Question.class::isInstance)
                        .flatMap(question -> ((Segment.Question) question).options().stream())
                        .map(Segment.Option::feedback)
                        .filter(feedback -> !feedback.isEmpty())
                        .forEach(feedback -> assertThat(shown).as(address).doesNotContain(feedback));
            }
        }
    }

    @Test
    void isReadPageByPageAndGoneOnWithWhereOneStopped() throws Exception {
        assertThat(text(reader.open("/learning")))
                .contains("Etika Pelayanan Publik", "Tanpa JP", "3 halaman, sekitar 30 menit");
        assertThat(text(reader.open(COURSE))).contains("Mulai belajar", "Nilai dasar pelayanan", "tidak wajib");

        assertThat(text(reader.open(FIRST)))
                .contains(
                        "<strong>setiap hari</strong>",
                        "role=\"region\"",
                        "/learning/ETK-01/img/loket.svg",
                        "Halaman 1 dari 3")
                .contains("Selesai dibaca, lanjut");
        MockHttpServletResponse done = reader.send(FIRST + "/done");
        assertThat(done.getRedirectedUrl()).isEqualTo(COURSE + "/gratifikasi");
        assertThat(reader.send(FIRST + "/done").getRedirectedUrl()).isEqualTo(COURSE + "/gratifikasi");
        assertThat(text(reader.open(COURSE)))
                .contains("Lanjutkan", "40 persen sudah dibaca", "sekitar 15 menit membaca lagi");
        assertThat(text(reader.open("/learning"))).contains("1 dari 3 halaman sudah dibaca");
        assertThat(reader.send(COURSE + "/gratifikasi/done").getRedirectedUrl()).isEqualTo(COURSE + "/bacaan-tambahan");
        assertThat(text(reader.open(COURSE))).contains("100 persen sudah dibaca");
        assertThat(reader.send(COURSE + "/bacaan-tambahan/done").getRedirectedUrl())
                .isEqualTo(COURSE);
        assertThat(jdbc.sql("SELECT sum(minutes) FROM learning_read WHERE source = 'STATED' AND learner IN "
                                + "(SELECT id FROM learning_learner WHERE person = ?)")
                        .param(SmallCity.STAFF_1_DINKES.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
    }

    @Test
    void practiceIsMarkedByTheServerAndSendsNoKeyBefore() throws Exception {
        String before = text(reader.open(FIRST));
        assertThat(before)
                .contains("Adil", "Akuntabel", "Periksa jawaban")
                .doesNotContain(
                        "dipertanggungjawabkan", "dapat dimintai", "bukan singkatannya", "[x]", "[ ]", "data-right");
        assertThat(text(reader.open(FIRST + "?question=1&answer-1=1")))
                .contains("Belum tepat.", "bukan singkatannya")
                .doesNotContain("dapat dimintai");
        assertThat(text(reader.open(FIRST + "?question=1&answer-1=2"))).contains("Benar.", "dapat dimintai");
        for (String odd :
                List.of("question=1&answer-1=9", "question=7&answer-7=1", "question=x&answer-x=", "answer-1=-1")) {
            assertThat(text(reader.open(FIRST + '?' + odd))).as(odd).doesNotContain("Belum tepat.", "Benar.");
        }
        assertThat(before).contains("Latihan, tidak dinilai").doesNotContain("Pilih satu jawaban dahulu");
        assertThat(text(reader.open(FIRST + "?question=1"))).contains("Pilih satu jawaban dahulu");
        String later = text(reader.open(FIRST + "?marked=1&answer-1=2&question=2"));
        assertThat(later).as("what was marked before stays").contains("dapat dimintai", "name=\"marked\" value=\"1\"");
        assertThat(text(reader.open(FIRST + "?answer-1=2&question=2")))
                .as("what is ticked stays, and is not marked before it is asked for")
                .containsPattern("value=\"2\"[^>]* checked|checked[^>]* value=\"2\"")
                .doesNotContain("dapat dimintai");
    }

    @Test
    void wordsAreFoundInThePagesButNotInTheirQuestions() throws Exception {
        assertThat(text(reader.open(COURSE + "?q=SETIAP%20hari")))
                .contains("<mark>setiap</mark>", "1 halaman memuat")
                .contains("Tampilkan semua halaman");
        assertThat(text(reader.open(COURSE + "?q=dipertanggungjawabkan")))
                .contains("Tidak ada halaman yang memuat")
                .doesNotContain("<mark>");
        assertThat(text(reader.open(COURSE + "?q=%3Cb%3E"))).doesNotContain("<b>");
        assertThat(text(reader.open(COURSE + "?q=%20"))).doesNotContain("halaman memuat");
    }

    @Test
    void readersSayWhetherAPageIsClearAndItsKeepersReadItWithoutNames() throws Exception {
        assertThat(reader.send(FIRST + "/feedback", "clear", "yes").getStatus()).isEqualTo(404);
        reader.open(FIRST);
        assertThat(reader.send(FIRST + "/feedback").getStatus()).isEqualTo(422);
        MockHttpServletResponse without = reader.send(FIRST + "/feedback", "clear", "no", "words", " ");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(without.getContentAsString(StandardCharsets.UTF_8)).contains("Tuliskan apa yang kurang jelas");
        assertThat(reader.send(FIRST + "/feedback", "clear", "no", "words", "Istilah adil belum diberi contoh.")
                        .getRedirectedUrl())
                .isEqualTo(FIRST);
        reader.send(FIRST + "/feedback", "clear", "no", "words", "Beri contoh dari loket.");
        assertThat(text(reader.open(FIRST))).contains("Terima kasih", "Beri contoh dari loket.");

        assertThat(reader.open(COURSE + "/feedback").getStatus()).isEqualTo(404);
        Visitor keeper = personas.visitor(portal, "analis");
        assertThat(text(keeper.open(COURSE))).contains(COURSE + "/feedback");
        assertThat(text(keeper.open(COURSE + "/feedback")))
                .contains("Beri contoh dari loket.", "1 tanggapan, 1 di antaranya")
                .doesNotContain("Istilah adil belum diberi contoh.", "Rini");
    }

    @Test
    void whoBeganKeepsHisVersion() throws Exception {
        reader.open(FIRST);
        courses.publish(
                "ETK-01",
                "another",
                List.of(PageSource.read("01-baru.md", "---\ntitle: Halaman baru\nminutes: 4\n---\nTeks baru.")),
                Instant.parse("2026-11-03T00:00:00Z"));

        assertThat(text(reader.open(COURSE)))
                .contains("Nilai dasar pelayanan", "Versi 1")
                .doesNotContain("Halaman baru");
        assertThat(reader.open(FIRST).getStatus()).isEqualTo(200);
        assertThat(reader.open(COURSE + "/baru").getStatus()).isEqualTo(404);
        forgetLearner(SmallCity.KABID1_DINKES);
        Visitor other = personas.visitor(portal, "atasan");
        assertThat(text(other.open(COURSE))).contains("Halaman baru", "Versi 2");
    }

    /** Whatever another test had him read. */
    private void forgetLearner(PersonId person) {
        String his = "(SELECT id FROM learning_learner WHERE person = ?)";
        for (String table : List.of("learning_read", "learning_practice_entry", "learning_practice")) {
            jdbc.sql("DELETE FROM " + table + " WHERE learner IN " + his)
                    .param(person.value())
                    .update();
        }
        jdbc.sql("DELETE FROM learning_learner WHERE person = ?")
                .param(person.value())
                .update();
    }

    @Test
    void aCourseThatIsNotOpenIsNotThereForOthers() throws Exception {
        jdbc.sql("UPDATE learning_course SET open = false WHERE programme = 'ETK-01'")
                .update();
        try {
            assertThat(reader.open(COURSE).getStatus()).isEqualTo(404);
            assertThat(reader.open(FIRST).getStatus()).isEqualTo(404);
            assertThat(reader.open(COURSE + "/img/loket.svg").getStatus()).isEqualTo(404);
            Map.of("analis", 200, "kabid", 200, "auditor", 404, "pengelola", 404)
                    .forEach((name, status) -> assertThat(new Visitors(portal)
                                    .signIn(personas.username(name), Personas.PASSWORD)
                                    .open(COURSE + "/img/loket.svg")
                                    .getStatus())
                            .as(name)
                            .isEqualTo(status));
            assertThat(reader.send(FIRST + "/done").getStatus()).isEqualTo(404);
            assertThat(text(reader.open("/learning"))).doesNotContain("Etika Pelayanan Publik");
        } finally {
            jdbc.sql("UPDATE learning_course SET open = true WHERE programme = 'ETK-01'")
                    .update();
        }
    }

    @Test
    void picturesComeWithAPolicyAndFromTheirFolderOnly() {
        MockHttpServletResponse picture = reader.open(COURSE + "/img/loket.svg");
        assertThat(picture.getContentType()).isEqualTo("image/svg+xml");
        assertThat(picture.getHeaders("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("default-src 'none'"));
        for (String odd : List.of("tidak-ada.svg", "01-nilai-dasar.md", "loket.svg.md", "%2e%2e%2f01-nilai-dasar.md")) {
            assertThat(reader.open(COURSE + "/img/" + odd).getStatus()).as(odd).isIn(400, 404);
        }
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
