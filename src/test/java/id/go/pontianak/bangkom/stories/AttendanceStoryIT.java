package id.go.pontianak.bangkom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceFixtures;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session begins: the wall, a telephone, the list by keyboard, and the organiser's scanner while the network is gone. */
@BrowserTest
class AttendanceStoryIT {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AttendanceFixtures fixtures;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private Personas personas;
    private String batch = "";
    private String session = "";
    private int picture;

    @BeforeEach
    void aSessionBegins() {
        personas = new Personas(accounts, jdbc);
        batch = fixtures.batch(List.of(
                SmallCity.STAFF_1_DINKES,
                SmallCity.STAFF_2_DINKES,
                SmallCity.STAFF_5_DINKES,
                SmallCity.STAFF_6_DINKES));
        UUID id = fixtures.session(batch, "Perencanaan proyek", AttendanceFixtures.MONDAY, "08:00", "10:15");
        // Here time is not moved: the session comes to the people.
        Instant begun = clock.instant().minusSeconds(300);
        jdbc.sql("UPDATE session_session SET period = tstzrange(?, ?) WHERE id = ?")
                .params(begun.atOffset(ZoneOffset.UTC), begun.plusSeconds(8100).atOffset(ZoneOffset.UTC), id)
                .update();
        session = "/batches/" + batch + "/sessions/" + id;
    }

    @AfterEach
    void goHome() {
        fixtures.clear();
        personas.close();
    }

    @Test
    void peopleScanTheListIsTypedAndTheScannerLosesNothingWithoutANetwork(Browser browser) {
        try (BrowserContext phone = device(browser, 360);
                BrowserContext desk = device(browser, 1280)) {
            Page wall = signedIn(desk, "analis");
            wall.navigate(session + "/wall");
            assertThat(wall.locator(".count")).hasText("0 dari 4 hadir");
            shot(wall, "layar");

            Page mine = signedIn(phone, "pegawai");
            URI code = URI.create(wall.locator("[data-address]").getAttribute("data-address"));
            mine.navigate(code.getPath() + '?' + code.getQuery());
            shot(mine, "saya-hadir");
            mine.locator("button:has-text('Saya hadir')").click();
            assertThat(mine.locator("main")).containsText("Anda tercatat hadir");
            shot(mine, "tercatat");
            assertThat(wall.locator(".count")).hasText("1 dari 4 hadir");
            mine.navigate("/my/badge");
            shot(mine, "tanda-peserta");

            byKeyboard(desk);
            withoutNetwork(browser);
        }
    }

    private void byKeyboard(BrowserContext desk) {
        Page list = desk.newPage();
        list.navigate(session + "/attendance");
        list.locator("#reason").fill("Surat dokter diterima");
        list.locator("[aria-label='Kehadiran Eko Prasetyo']").focus();
        list.keyboard().press("S");
        assertThat(list.locator("tr:has-text('Eko Prasetyo')")).containsText("Urungkan");
        assertThat(list.locator("[aria-label='Kehadiran Eko Prasetyo']")).hasValue("SAKIT");
        shot(list, "daftar-hadir");
        list.locator("#reason").press("Enter");
        assertThat(list.locator("[aria-label='Kehadiran Eko Prasetyo']")).hasValue("SAKIT");
        assertThat(list.locator("main")).containsText("Daftar hadir sudah disimpan");
        list.locator("tr:has-text('Eko Prasetyo') button:has-text('Urungkan')").click();
        assertThat(list.locator("main")).containsText("Catatan itu sudah diurungkan");
    }

    private void withoutNetwork(Browser browser) {
        try (BrowserContext phone = device(browser, 360)) {
            Page scanner = signedIn(phone, "analis");
            scanner.navigate(session + "/scanner");
            phone.setOffline(true);
            for (String number : List.of("1", "3")) {
                scanner.locator("#text").fill(number);
                scanner.keyboard().press("Enter");
            }
            assertThat(scanner.locator("[data-network]")).containsText("2 hasil pindai belum terkirim");
            assertThat(scanner.locator("[data-done]")).containsText("Eko Prasetyo");
            shot(scanner, "jaringan-terputus");
            phone.setOffline(false);
            assertThat(scanner.locator("[data-network]")).isHidden();
            assertThat(scanner.locator("[data-done]")).containsText("Siti Rahmah tercatat hadir");
            scanner.navigate(session + "/attendance");
            assertThat(scanner.locator("#live")).containsText("3 dari 4 hadir");
            shot(scanner, "daftar-hadir-telepon");
            scanner.navigate("/batches/" + batch + "/attendance");
            shot(scanner, "kehadiran-angkatan");
        }
    }

    /** The sign-in expires while the organiser scans: that is no missing network, and nothing is lost. */
    @Test
    void whoseSignInHasExpiredSignsInAgainAndLosesNothing(Browser browser) {
        try (BrowserContext phone = device(browser, 360)) {
            Page scanner = signedIn(phone, "analis");
            scanner.navigate(session + "/scanner");
            phone.clearCookies();
            scanner.locator("#text").fill("2");
            scanner.keyboard().press("Enter");
            assertThat(scanner.locator("[data-sign-in]")).containsText("Waktu masuk Anda sudah habis");
            assertThat(scanner.locator("[data-network]")).containsText("1 hasil pindai belum terkirim");
            shot(scanner, "waktu-masuk-habis");

            scanner.locator("[data-sign-in] a").click();
            scanner.locator("#username").fill(personas.username("analis"));
            scanner.locator("#password").fill(Personas.PASSWORD);
            scanner.locator("main [type=submit]").first().click();
            assertThat(scanner.locator("[data-done]")).containsText("tercatat hadir");
            assertThat(scanner.locator("[data-network]")).isHidden();
        }
    }

    /** What is kept in the browser was written by another version of it, or spoilt: the rest is sent all the same. */
    @Test
    void aScanThatTheServerRefusesIsPutAsideAndTheRestIsTaken(Browser browser) {
        try (BrowserContext phone = device(browser, 360)) {
            Page scanner = signedIn(phone, "analis");
            scanner.navigate(session + "/scanner");
            String store = "bangkom-scans-" + session.replaceAll(".*/", "");
            scanner.evaluate("([store, kept]) => localStorage.setItem(store, kept)", List.of(store, """
                    [null, {"id": "rusak", "text": "1", "at": 0}, {"id": "%s", "text": "3", "at": %d}]
                    """.formatted(
                            UUID.randomUUID(), System.currentTimeMillis())));
            scanner.reload();
            assertThat(scanner.locator("[data-done]")).containsText("Siti Rahmah tercatat hadir");
            assertThat(scanner.locator("[data-done]")).containsText("disisihkan karena ditolak server");
            assertThat(scanner.locator("[data-network]")).isHidden();
            shot(scanner, "disisihkan");
        }
    }

    private BrowserContext device(Browser browser, int width) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("id-ID")
                .setViewportSize(width, 800));
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
        picture++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/stories/hadir/%02d-%s.png".formatted(picture, name))));
    }
}
