package id.go.pontianak.bangkom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A nurse learns KES-01 on a telephone: reads, practises, fails once, passes a day later, and has her six learning hours. */
@BrowserTest
class LearningStoryIT {

    private static final String COURSE = "/learning/KES-01";

    @Autowired
    private Accounts accounts;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private Personas personas;
    private String batch = "";
    private int before;
    private int picture;

    @BeforeEach
    void aBatchRuns() {
        personas = new Personas(accounts, jdbc);
        LocalDate starts = clock.today().minusDays(3);
        batch = new BatchRows(jdbc).batch("KES-01", "IN_TOWN", BatchStatus.STARTED);
        jdbc.sql("""
                        UPDATE batch SET mode = 'MANDIRI', programme_version = 2, opens = ?, nomination_deadline = ?, selection_date = ?,
                            starts = ?, ends = ? WHERE number = ?
                        """)
                .params(
                        starts.minusDays(60),
                        starts.minusDays(40),
                        starts.minusDays(30),
                        starts,
                        starts.plusDays(60),
                        batch)
                .update();
        jdbc.sql("""
                        INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                        VALUES (?, ?, 'DINKES', 'Rini Anggraini', '32', 'Perawat', 'ACTIVE')
                        """).params(batch, SmallCity.STAFF_1_DINKES.value()).update();
        jdbc.sql("UPDATE examination_item_version SET approved_at = now() WHERE item IN "
                        + "(SELECT id FROM examination_item WHERE programme = 'KES-01')")
                .update();
        before = hours();
    }

    @AfterEach
    void goHome() {
        jdbc.sql("UPDATE examination_item_version SET approved_at = NULL WHERE item IN "
                        + "(SELECT id FROM examination_item WHERE programme = 'KES-01')")
                .update();
        jdbc.sql("UPDATE batch SET status = 'CANCELLED' WHERE number = ?")
                .param(batch)
                .update();
        personas.close();
    }

    @Test
    void isLearnedOnATelephoneFromTheFirstPageToTheCertificate(Browser browser) {
        try (BrowserContext phone = device(browser);
                BrowserContext desk = device(browser)) {
            Page page = signedIn(phone, "pegawai");
            page.navigate("/learning");
            assertThat(page.locator("main")).containsText("Mulai belajar");
            shot(page, "belajar");
            page.navigate(COURSE);
            page.locator("a:has-text('Mulai belajar')").click();
            practises(page);
            reads(page);
            sits(page, 3);
            assertThat(page.locator("main")).containsText("Belum lulus");
            page.navigate("/tests");
            assertThat(page.locator("main")).containsText("Percobaan berikutnya mulai");
            shot(page, "besok-lagi");
            logged(page, desk);
            jdbc.sql("UPDATE examination_attempt SET begun_at = begun_at - interval '1 day' WHERE person = ?")
                    .param(SmallCity.STAFF_1_DINKES.value())
                    .update();
            sits(page, 10);
            assertThat(page.locator("main")).containsText("Lulus");
            page.navigate(COURSE);
            assertThat(page.locator("main")).containsText("nilai 100");
            shot(page, "selesai");
            runs.workAll();
            Assertions.assertThat(hours() - before).isEqualTo(6);
            page.navigate("/certificates");
            shot(page, "sertifikat");
            page.navigate("/learning-hours");
            assertThat(page.locator("main")).containsText("E-learning Kesehatan Masyarakat");
            shot(page, "jp");
        }
    }

    private void practises(Page page) {
        page.locator("form:has(fieldset) input[type=radio]").first().check();
        page.locator("form:has(fieldset) button").first().click();
        assertThat(page.locator("[role=status] strong").first()).isVisible();
        shot(page, "latihan");
    }

    private void reads(Page page) {
        for (int number = 1; number <= 7; number++) {
            page.locator("form[action$='/done'] button").click();
        }
        assertThat(page.locator("main")).containsText("100 persen sudah dibaca");
        shot(page, "sudah-dibaca");
    }

    /** Answers so many questions rightly, the others not at all. */
    private void sits(Page page, int right) {
        page.navigate("/tests");
        page.locator("section:has-text('Pascauji') button:has-text('Mulai tes')")
                .first()
                .click();
        int answered = 0;
        for (int at = 1; at <= 2; at++) {
            for (int card = 0; card < page.locator("fieldset").count() && answered < right; card++) {
                String stem =
                        page.locator("fieldset legend").nth(card).innerText().replaceFirst("^[0-9]+\\. ", "");
                String key = jdbc.sql("SELECT options[key] FROM examination_item_version WHERE stem = ?")
                        .param(stem)
                        .query(String.class)
                        .single();
                page.locator("fieldset")
                        .nth(card)
                        .getByText(key, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                        .click();
                answered++;
            }
            page.locator(at == 1 ? "button[value=next]" : "button[value=review]")
                    .click();
        }
        page.locator("form[action$='/finish'] button").click();
        shot(page, "hasil-tes");
    }

    private void logged(Page page, BrowserContext desk) {
        page.navigate(COURSE + "/practice");
        page.locator("#day").fill(clock.today().toString());
        page.locator("#place").fill("Posyandu");
        page.locator("#what").fill("Perempuan 44 tahun, tekanan darah 128/82; dijadwalkan enam bulan lagi.");
        page.locator("button:has-text('Simpan kegiatan')").click();
        jdbc.sql("""
                        INSERT INTO learning_practice_entry (learner, number, day, place, what)
                        SELECT e.learner, n, e.day, e.place, e.what FROM learning_practice_entry e, generate_series(2, 10) n
                        WHERE e.learner = (SELECT id FROM learning_learner WHERE batch = ?)
                        """).param(batch).update();
        page.reload();
        shot(page, "catatan-praktik");
        page.locator("button:has-text('Kirim untuk dikonfirmasi')").click();
        assertThat(page.locator("main")).containsText("Menunggu konfirmasi atasan Anda");
        UUID asked = jdbc.sql(
                        "SELECT id FROM request WHERE kind = 'learning-practice' AND subject = ? AND state = 'OPEN'")
                .param(SmallCity.STAFF_1_DINKES.value())
                .query(UUID.class)
                .single();
        Page superior = signedIn(desk, "atasan");
        superior.navigate("/tasks/" + asked);
        shot(superior, "atasan");
        superior.locator("button:has-text('Konfirmasi')").click();
        assertThat(superior.locator("main")).containsText("sudah diputuskan");
    }

    private int hours() {
        return ledger.hoursOf(SmallCity.STAFF_1_DINKES, clock.today().getYear()).value();
    }

    private BrowserContext device(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("id-ID")
                .setViewportSize(360, 800));
    }

    private Page signedIn(BrowserContext device, String persona) {
        Page page = device.newPage();
        page.navigate("/login");
        page.locator("#username").fill(personas.username(persona));
        page.locator("#password").fill(Personas.PASSWORD);
        page.locator("main [type=submit]").first().click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    private void shot(Page page, String name) {
        if (script) {
            page.waitForFunction("document.documentElement.scrollWidth <= window.innerWidth");
            page.evaluate("() => window.scrollTo(0, 0)");
        }
        picture++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/stories/belajar/%02d-%s.png".formatted(picture, name))));
    }
}
