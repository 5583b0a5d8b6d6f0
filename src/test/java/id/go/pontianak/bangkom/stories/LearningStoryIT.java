package id.go.pontianak.bangkom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
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

/**
 * A nurse learns KES-01 on a telephone: takes it along, reads and answers without a network, loses the tab, goes on elsewhere, fails once, has
 * her practice confirmed, passes a day later, and has her six learning hours. The same without script, where the network stays.
 */
@BrowserTest
class LearningStoryIT {

    private static final String COURSE = "/learning/KES-01";
    private static final String FIRST = COURSE + "/mengapa-deteksi-dini";

    /** All pages of tests that are on the device, as text. */
    private static final String TAKEN_ALONG = """
            async () => {
              let all = '';
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  if (request.url.includes('/tests/')) all += await (await cache.match(request, { ignoreVary: true })).text();
                }
              }
              return all;
            }""";

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
    private String folder = "belajar";
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
        jdbc.sql(
                        "UPDATE examination_paper SET opens_at = opens_at - interval '90 days', closes_at = opens_at - interval '89 days' WHERE group_key = ?")
                .param(batch)
                .update();
        jdbc.sql("UPDATE batch SET status = 'CANCELLED' WHERE number = ?")
                .param(batch)
                .update();
        personas.close();
    }

    @Test
    void isLearnedOnATelephoneWithAndWithoutANetworkFromTheFirstPageToTheCertificate(Browser browser) {
        try (BrowserContext phone = device(browser, true);
                BrowserContext tablet = device(browser, true);
                BrowserContext desk = device(browser, true)) {
            Page page = begins(phone);
            isTakenAlong(page);
            readsOneWithoutNetwork(phone, page);
            reads(page, 6);
            answersWithoutNetworkAndTheTabDies(phone, page);
            goesOnElsewhereAndFails(tablet);
            restsUntilTomorrow(phone);
            logged(phone.pages().get(0), desk);
            aDayPasses();
            passesAndIsCredited(phone.pages().get(0));
        }
    }

    @Test
    void isLearnedInTheSameWayWithoutScript(Browser browser) {
        folder = "belajar-tanpa-skrip";
        try (BrowserContext phone = device(browser, false);
                BrowserContext desk = device(browser, false)) {
            Page page = begins(phone);
            assertThat(page.locator("[data-offline]")).isHidden();
            page.navigate(FIRST);
            reads(page, 7);
            sits(page, 3);
            assertThat(page.locator("main")).containsText("Belum lulus");
            restsUntilTomorrow(phone);
            logged(page, desk);
            aDayPasses();
            passesAndIsCredited(page);
        }
    }

    private Page begins(BrowserContext phone) {
        Page page = signedIn(phone, "pegawai");
        page.navigate("/learning");
        assertThat(page.locator("main")).containsText("Mulai belajar");
        shot(page, "belajar");
        page.navigate(COURSE);
        shot(page, "isi-kursus");
        page.locator("a:has-text('Mulai belajar')").click();
        practises(page);
        page.navigate("/tests");
        assertThat(page.locator("section:has-text('Pascauji') button:has-text('Mulai tes')"))
                .hasCount(0);
        page.navigate(COURSE);
        return page;
    }

    private void isTakenAlong(Page page) {
        assertThat(page.locator("[data-offline-state]")).containsText("sekitar");
        page.locator("[data-offline-take]").click();
        assertThat(page.locator("[data-offline-state]")).containsText("tersimpan di perangkat Anda");
        shot(page, "dibawa");
    }

    private void readsOneWithoutNetwork(BrowserContext phone, Page page) {
        phone.setOffline(true);
        page.navigate(FIRST);
        page.locator("form[data-done] button").click();
        page.waitForURL(address -> !address.endsWith("mengapa-deteksi-dini"));
        assertThat(page.locator("[data-queue]")).containsText("1 halaman yang Anda baca belum terkirim");
        shot(page, "dibaca-tanpa-jaringan");
        phone.setOffline(false);
        assertThat(page.locator("[data-queue]")).isHidden();
    }

    /** One answer is with the server and two are on the device alone when its tab is closed; the next tab shows all three and sends them. */
    private void answersWithoutNetworkAndTheTabDies(BrowserContext phone, Page page) {
        begin(page, "Mulai tes");
        answer(page, 0);
        assertThat(page.locator("#saved-1")).containsText("Tersimpan");
        page.locator("[data-taken]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        Assertions.assertThat((String) page.evaluate(TAKEN_ALONG))
                .contains("<fieldset")
                .doesNotContain(explanations());
        phone.setOffline(true);
        answer(page, 1);
        answer(page, 2);
        assertThat(page.locator("[data-queue]")).containsText("2 jawaban belum terkirim");
        shot(page, "menjawab-tanpa-jaringan");
        String test = page.url();
        page.close();
        Page again = phone.newPage();
        again.navigate(test);
        assertThat(again.locator("[data-queue]")).containsText("2 jawaban belum terkirim");
        assertThat(again.locator("fieldset input:checked")).hasCount(3);
        shot(again, "tab-dibuka-lagi");
        phone.setOffline(false);
        assertThat(again.locator("[data-queue]")).isHidden();
    }

    private String[] explanations() {
        return jdbc.sql("SELECT v.explanation FROM examination_item_version v JOIN examination_item i ON i.id = v.item "
                        + "WHERE i.programme = 'KES-01' AND v.explanation <> ''")
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    private void goesOnElsewhereAndFails(BrowserContext tablet) {
        Page page = signedIn(tablet, "pegawai");
        begin(page, "Lanjutkan tes");
        assertThat(page.locator("fieldset input:checked")).hasCount(3);
        shot(page, "perangkat-kedua");
        handsIn(page);
        assertThat(page.locator("main")).containsText("Belum lulus");
    }

    private void restsUntilTomorrow(BrowserContext phone) {
        Page page = phone.pages().get(0);
        page.navigate("/tests");
        assertThat(page.locator("main")).containsText("Percobaan berikutnya mulai");
        shot(page, "besok-lagi");
    }

    private void aDayPasses() {
        jdbc.sql("UPDATE examination_attempt SET begun_at = begun_at - interval '1 day' WHERE person = ?")
                .param(SmallCity.STAFF_1_DINKES.value())
                .update();
    }

    private void passesAndIsCredited(Page page) {
        sits(page, 10);
        assertThat(page.locator("main")).containsText("Lulus");
        page.navigate(COURSE);
        assertThat(page.locator("main")).containsText("nilai 100");
        shot(page, "selesai");
        runs.workAll();
        Assertions.assertThat(hours() - before).isEqualTo(6);
        page.navigate("/my/certificates");
        assertThat(page.locator("main")).containsText("/KES-01/BKPSDM");
        shot(page, "sertifikat");
        page.navigate("/learning-hours");
        assertThat(page.locator("main")).containsText("E-learning Kesehatan Masyarakat");
        shot(page, "jp");
    }

    private void practises(Page page) {
        page.locator("form:has(fieldset) input[type=radio]").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status] strong").first()).isVisible();
        shot(page, "latihan");
    }

    /** So many pages, from the one that is open. */
    private void reads(Page page, int pages) {
        for (int number = 1; number <= pages; number++) {
            String here = page.url();
            page.locator("form[action$='/done'] button").click();
            page.waitForURL(address -> !address.equals(here));
        }
        assertThat(page.locator("main")).containsText("100 persen sudah dibaca");
        shot(page, "sudah-dibaca");
    }

    /** Answers so many questions rightly, the others not at all. */
    private void sits(Page page, int right) {
        begin(page, "Mulai tes");
        int answered = 0;
        int first = page.locator("fieldset").count();
        while (answered < Math.min(first, right)) {
            answer(page, answered++);
        }
        page.locator("button[value=next]").click();
        assertThat(page.locator("fieldset legend").first()).containsText((first + 1) + ". ");
        for (int card = 0; answered < right; card++) {
            answer(page, card);
            answered++;
        }
        handsIn(page);
    }

    private void begin(Page page, String button) {
        page.navigate("/tests");
        page.locator("section:has-text('Pascauji') >> text=" + button).first().click();
        assertThat(page.locator("fieldset").first()).isVisible();
    }

    private void answer(Page page, int card) {
        Locator question = page.locator("fieldset").nth(card);
        String stem = question.locator("legend").innerText().replaceFirst("^[0-9]+\\. ", "");
        String key = jdbc.sql("SELECT options[key] FROM examination_item_version WHERE stem = ?")
                .param(stem)
                .query(String.class)
                .single();
        question.getByText(key, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private void handsIn(Page page) {
        page.locator("button[value=review]").click();
        page.locator("form[action$='/finish'] button").click();
        page.waitForURL(address -> !address.endsWith("/finish"));
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

    private BrowserContext device(Browser browser, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("id-ID")
                .setJavaScriptEnabled(script)
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
        if (folder.equals("belajar")) {
            page.waitForFunction("document.documentElement.scrollWidth <= window.innerWidth");
            page.evaluate("() => window.scrollTo(0, 0)");
        }
        picture++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/stories/%s/%02d-%s.png".formatted(folder, picture, name))));
    }
}
