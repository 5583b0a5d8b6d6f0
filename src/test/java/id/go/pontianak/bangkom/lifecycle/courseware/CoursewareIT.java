package id.go.pontianak.bangkom.lifecycle.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** A course is written by one person, looked through, and published by another; learners finish the version they began. */
@IntegrationTest
class CoursewareIT {

    private static final String COURSE = CoursewareFixtures.COURSE;
    private static final String PAGES = "/courses/" + COURSE;
    private static final String FIRST = PAGES + "/edit/nilai-dasar";
    private static final String GOOD =
            "## Isi\n\nTeks baru.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n::: task\nCatat.\n:::\n\n"
                    + "::: question\nYang benar?\n- [x] ini -- ya\n- [ ] itu\n:::";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DraftKeeping keeping;

    @Autowired
    private CourseDrafts drafts;

    @Autowired
    private Publishing publishing;

    @Autowired
    private CourseHistory history;

    @Autowired
    private Journal journal;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Personas personas;
    private CoursewareFixtures fixtures;
    private Visitor analyst;

    @BeforeEach
    void people() {
        fixtures = new CoursewareFixtures(jdbc);
        fixtures.clear();
        personas = new Personas(accounts, jdbc);
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        analyst = personas.visitor(portal, "analis");
    }

    @AfterEach
    void goHome() {
        personas.close();
        fixtures.clear();
    }

    @Test
    void isWrittenPreviewedAndPublishedBySomebodyElse() throws Exception {
        assertThat(text(analyst.open("/courses"))).contains("Etika Pelayanan Publik", "Versi 1");
        assertThat(text(analyst.open(PAGES + "/edit"))).contains("Tulis versi baru", "3 halaman, 70 menit, 2 JP");
        assertThat(analyst.send(PAGES + "/begin").getRedirectedUrl()).isEqualTo(PAGES + "/edit");
        assertThat(text(analyst.open(PAGES + "/edit"))).contains("1. Nilai dasar pelayanan", "Naskah: 3 halaman");

        String preview = text(analyst.send(FIRST + "/preview", fields("Nilai dasar pelayanan", GOOD)));
        assertThat(preview).contains("courseware-phone", "Teks baru.", "jawaban benar", "belum disimpan");
        Visitor learner = personas.visitor(portal, "pegawai");
        assertThat(text(learner.open("/learning/ETK-01/nilai-dasar"))).doesNotContain("Teks baru.");

        assertThat(analyst.send(FIRST, fields("Nilai dasar pelayanan", GOOD)).getRedirectedUrl())
                .isEqualTo(FIRST);
        assertThat(text(analyst.open(FIRST))).contains("Teks baru.").doesNotContain("belum disimpan");
        MockHttpServletResponse own = analyst.send(PAGES + "/publish");
        assertThat(own.getStatus()).isEqualTo(422);
        assertThat(own.getContentAsString(StandardCharsets.UTF_8)).contains("rekan lain yang menerbitkannya");

        assertThat(text(analyst.open(PAGES + "/publish")))
                .contains("+ Teks baru.", "− Nilai dasar memberi arah")
                .doesNotContain("<button class=\"btn btn-primary\" type=\"submit\">Terbitkan</button>");
        publishing.publish(SmallCity.ANALYST_2, COURSE, null);
        assertThat(journal.listOf(new CaseNumber("COURSE-" + COURSE)))
                .extracting(JournalEntry::action)
                .endsWith("journal.course.begun", "journal.course.changed", "journal.course.published");
        assertThat(text(analyst.open("/learning/ETK-01/nilai-dasar"))).contains("Teks baru.");
        assertThat(text(analyst.open(PAGES + "/versions"))).contains("Versi 2", "Dipelajari sekarang", "bawaan");
    }

    @Test
    void whoBeganFinishesHisVersionAndTheNextBeginsTheNewOne() throws Exception {
        Visitor early = personas.visitor(portal, "pegawai");
        assertThat(text(early.open("/learning/ETK-01/nilai-dasar"))).contains("memberi arah");
        keeping.begin(SmallCity.ANALYST, COURSE);
        keeping.change(SmallCity.ANALYST, COURSE, "nilai-dasar", page("Nilai dasar", 10, GOOD));
        keeping.remove(SmallCity.ANALYST, COURSE, "gratifikasi");
        publishing.publish(SmallCity.ANALYST_2, COURSE, "Halaman gratifikasi menjadi kursus sendiri.");

        assertThat(text(early.open("/learning/ETK-01/nilai-dasar")))
                .contains("memberi arah")
                .doesNotContain("Teks baru.");
        assertThat(text(early.open("/learning/ETK-01/gratifikasi"))).contains("Halaman 2 dari 3");
        assertThat(text(early.open("/learning/ETK-01"))).contains("Versi 1");
        Visitor late = personas.visitor(portal, "atasan");
        assertThat(text(late.open("/learning/ETK-01/nilai-dasar"))).contains("Teks baru.", "Halaman 1 dari 2");
        assertThat(late.open("/learning/ETK-01/gratifikasi").getStatus()).isEqualTo(404);
    }

    @Test
    void otherHoursNeedAReasonOfWhoPublishes() {
        keeping.begin(SmallCity.ANALYST, COURSE);
        keeping.change(SmallCity.ANALYST, COURSE, "nilai-dasar", page("Nilai dasar", 190, GOOD));
        assertThat(drafts.overview(SmallCity.ANALYST, COURSE).hoursDiffer()).isTrue();
        assertThatThrownBy(() -> publishing.publish(SmallCity.ANALYST_2, COURSE, " "))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("refusal.reason.missing");
        int version = publishing.publish(SmallCity.ANALYST_2, COURSE, "Ditambah latihan kelompok tiga jam.");
        assertThat(history.list(SmallCity.ANALYST, COURSE).get(0).because()).contains("latihan kelompok");
        assertThat(version).isEqualTo(2);
    }

    @Test
    void faultsOfTheTextAreSavedSaidAndBlock() throws Exception {
        keeping.begin(SmallCity.ANALYST, COURSE);
        String[][] faults = {
            {"[di sini](http://contoh.id)", "Tautan harus dimulai dengan https"},
            {"![](img/loket.svg)", "belum mempunyai teks pengganti"},
            {"![Bagan](img/tidak-ada.png)", "tidak-ada.png belum diunggah"},
            {"<script>alert(1)</script>", "tidak dapat dipakai dalam kursus"},
            {"x ".repeat(16_000), "paling besar 30 KB"},
            {"::: question\nApa?\n- [ ] satu\n:::", "tepat satu jawaban benar"},
        };
        for (String[] fault : faults) {
            keeping.change(SmallCity.ANALYST, COURSE, "gratifikasi", page("Gratifikasi", 10, fault[0]));
            assertThat(text(analyst.open(PAGES + "/edit/gratifikasi")))
                    .as(fault[0])
                    .contains(fault[1], "Harus diperbaiki")
                    .doesNotContain("<script>alert");
            assertThatThrownBy(() -> publishing.publish(SmallCity.ANALYST_2, COURSE, "Alasan yang cukup panjang."))
                    .as(fault[0])
                    .hasMessageContaining("refusal.courseware.faults");
        }
    }

    @Test
    void whatIsTypedIsKeptForItsWriterAlone() throws Exception {
        keeping.begin(SmallCity.ANALYST, COURSE);
        assertThat(text(analyst.send(FIRST + "/keep", "text", "Setengah kalimat")))
                .startsWith("Tersimpan sementara");
        assertThat(text(analyst.open(FIRST)))
                .contains("Ada tulisan Anda yang belum disimpan")
                .doesNotContain("Setengah");
        assertThat(text(analyst.open(FIRST + "/unsaved"))).contains("Setengah kalimat");
        assertThat(drafts.overview(SmallCity.ANALYST_2, COURSE)
                        .draft()
                        .page("nilai-dasar")
                        .orElseThrow()
                        .source())
                .doesNotContain("Setengah");
        assertThat(analyst.send(FIRST + "/keep", "text", "x".repeat(60_001)).getStatus())
                .isEqualTo(422);
        analyst.send(FIRST + "/unsaved");
        assertThat(text(analyst.open(FIRST))).doesNotContain("belum disimpan,");
    }

    @Test
    void formerVersionsAreReadComparedAndBroughtBack() throws Exception {
        keeping.begin(SmallCity.ANALYST, COURSE);
        keeping.change(SmallCity.ANALYST, COURSE, "nilai-dasar", page("Nilai dasar", 10, GOOD));
        String added = keeping.add(SmallCity.ANALYST, COURSE, page("Bab penutup: é", 5, GOOD));
        assertThat(added).isEqualTo("bab-penutup-e");
        keeping.up(SmallCity.ANALYST, COURSE, added);
        publishing.publish(SmallCity.ANALYST_2, COURSE, "Ditambah satu bab penutup.");

        assertThat(text(analyst.open(PAGES + "/preview/2")))
                .contains("3. Bab penutup: é", "+ Teks baru.", "Baru", "Jadikan naskah");
        assertThat(analyst.send(PAGES + "/preview/1/restore").getRedirectedUrl())
                .isEqualTo(PAGES + "/edit");
        assertThat(drafts.overview(SmallCity.ANALYST, COURSE).draft().pages())
                .extracting(DraftPage::slug)
                .containsExactly("nilai-dasar", "gratifikasi", "bacaan-tambahan");
        publishing.publish(SmallCity.ANALYST_2, COURSE, "Bab penutup dihapus lagi.");
        assertThat(text(analyst.open("/learning/ETK-01/nilai-dasar"))).contains("memberi arah");
        assertThat(analyst.open(PAGES + "/preview/9").getStatus()).isEqualTo(404);
    }

    @Test
    void anotherTextOfTheSameHashCodeIsAChange() throws Exception {
        keeping.begin(SmallCity.ANALYST, COURSE);
        keeping.change(SmallCity.ANALYST, COURSE, "nilai-dasar", page("Nilai dasar", 10, "Kata Aa."));
        String seen = shown(text(analyst.open(PAGES + "/edit")));
        keeping.change(SmallCity.ANALYST_2, COURSE, "nilai-dasar", page("Nilai dasar", 10, "Kata BB."));
        assertThat(analyst.send(PAGES + "/discard", "shown", seen).getStatus()).isEqualTo(409);
    }

    @Test
    void aPageThatIsAddedAtTheSameMomentIsSeenBeforeTheDraftIsThrownAway() throws Exception {
        keeping.begin(SmallCity.ANALYST, COURSE);
        String seen = shown(text(analyst.open(PAGES + "/edit")));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> answer = Objects.requireNonNull(new TransactionTemplate(transactions).execute(adding -> {
                keeping.add(SmallCity.ANALYST_2, COURSE, page("Bab baru", 5, GOOD));
                Future<Integer> sent = other.submit(
                        () -> analyst.send(PAGES + "/discard", "shown", seen).getStatus());
                while (!sent.isDone() && !somebodyWaits()) {
                    Thread.onSpinWait();
                }
                return sent;
            }));
            assertThat(answer.get()).isEqualTo(409);
            assertThat(drafts.find(SmallCity.ANALYST, COURSE)).isPresent();
        } finally {
            other.shutdownNow();
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM pg_stat_get_activity(NULL) a "
                        + "WHERE pg_backend_pid() = ANY (pg_blocking_pids(a.pid)))")
                .query(Boolean.class)
                .single();
    }

    /** What the form that throws the draft away carries along. */
    private static String shown(String page) {
        Matcher form = Pattern.compile("action=\"[^\"]*/discard\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).isTrue();
        Matcher field = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"").matcher(form.group());
        assertThat(field.find()).as(form.group()).isTrue();
        return HtmlUtils.htmlUnescape(field.group(1));
    }

    @Test
    void isNotThereForAnybodyElse() {
        keeping.begin(SmallCity.ANALYST, COURSE);
        assertThatThrownBy(() -> keeping.begin(SmallCity.ANALYST_2, COURSE)).isInstanceOf(NotPossibleNow.class);
        assertThatThrownBy(() -> keeping.change(SmallCity.KA_DINKES, COURSE, "nilai-dasar", page("x", 1, "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publishing.publish(SmallCity.KA_DINKES, COURSE, "Alasan yang cukup panjang."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> history.restore(SmallCity.KA_DINKES, COURSE, 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publishing.publish(SmallCity.ANALYST_2, COURSE, null))
                .as("nothing was changed")
                .hasMessageContaining("refusal.courseware.nothing");
    }

    private static PageText page(String title, int minutes, String source) {
        return new PageText(title, "", minutes, true, "", source);
    }

    private static String[] fields(String title, String text) {
        return new String[] {
            "title", title, "module", "Dasar", "minutes", "10", "mandatory", "true", "summary", "", "text", text
        };
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
