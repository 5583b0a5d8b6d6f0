package id.go.pontianak.bangkom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.lifecycle.courseware.CoursewareFixtures;
import id.go.pontianak.bangkom.lifecycle.learning.CourseEditions;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An analyst writes a page on a telephone, loses the browser in the middle, goes on, and a colleague publishes it. */
@BrowserTest
class CoursewareStoryIT {

    private static final String COURSE = "/courses/" + CoursewareFixtures.COURSE;
    private static final String TEXT =
            "## Menolak dengan sopan\n\nTolak pemberian dan catat.\n\n| Bila | Maka |\n|---|---|\n"
                    + "| ditawari | tolak |\n\n::: task\nLatih satu kalimat penolakan.\n:::\n\n::: question\nApa yang dilakukan?\n"
                    + "- [x] Menolak -- Benar, lalu dicatat.\n- [ ] Menerima\n:::";

    @Autowired
    private Accounts accounts;

    @Autowired
    private CourseEditions editions;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private Personas personas;
    private CoursewareFixtures fixtures;
    private String colleague = "";
    private UUID account = UUID.randomUUID();
    private int picture;

    @BeforeEach
    void people() {
        fixtures = new CoursewareFixtures(jdbc);
        fixtures.clear();
        personas = new Personas(accounts, jdbc);
        colleague = "rekan-" + UUID.randomUUID();
        jdbc.sql("UPDATE access_account SET person = NULL WHERE person = ?")
                .param(SmallCity.ANALYST_2.value())
                .update();
        account = accounts.create(
                colleague, SmallCity.ANALYST_2, Personas.PASSWORD, Set.of(new Granted(Role.HR_ANALYST, "")));
    }

    @AfterEach
    void goHome() {
        jdbc.sql("DELETE FROM access_account WHERE id = ?").param(account).update();
        personas.close();
        fixtures.clear();
    }

    @Test
    void isWrittenOnATelephoneAndPublishedByAColleague(Browser browser) {
        try (BrowserContext phone = device(browser, 360)) {
            Page page = signedIn(phone, personas.username("analis"));
            page.navigate(COURSE + "/edit");
            page.locator("button:has-text('Tulis versi baru')").click();
            assertThat(page.locator("main")).containsText("Naskah: 3 halaman");
            shot(page, "naskah");
            page.locator("a:has-text('gratifikasi')").first().click();
            page.locator("#text").fill(TEXT);
            assertThat(page.locator("[data-kept]")).containsText("Tersimpan sementara");
        }
        try (BrowserContext phone = device(browser, 360)) {
            Page page = signedIn(phone, personas.username("analis"));
            page.navigate(COURSE + "/edit/gratifikasi");
            page.locator("a:has-text('Lanjutkan tulisan itu')").click();
            assertThat(page.locator("#text")).hasValue(TEXT);
            shot(page, "lanjutkan");
            page.locator("button:has-text('Pratinjau')").click();
            assertThat(page.locator(".courseware-phone")).containsText("Latih satu kalimat penolakan");
            shot(page, "pratinjau");
            page.locator("button:has-text('Simpan')").first().click();
            assertThat(page.locator("main")).containsText("Halaman disimpan");
            page.navigate(COURSE + "/publish");
            assertThat(page.locator("main")).containsText("Minta rekan");
        }
        try (BrowserContext desk = device(browser, 1280)) {
            Page page = signedIn(desk, colleague);
            page.navigate("/courses");
            shot(page, "daftar");
            page.navigate(COURSE + "/publish");
            assertThat(page.locator("ins").first()).isVisible();
            shot(page, "terbitkan");
            page.locator("form[action$='/publish'] button").click();
            assertThat(page.locator("main")).containsText("Versi baru terbit");
            page.navigate(COURSE + "/versions");
            shot(page, "versi");
            page.navigate(COURSE + "/preview/2");
            shot(page, "perubahan");
            page.navigate(COURSE + "/files");
            shot(page, "berkas");
            page.navigate(COURSE + "/packages");
            shot(page, "paket");
        }
        Assertions.assertThat(editions.current(CoursewareFixtures.COURSE)
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    private BrowserContext device(Browser browser, int width) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("id-ID")
                .setViewportSize(width, 800));
    }

    private static Page signedIn(BrowserContext device, String username) {
        Page page = device.newPage();
        page.navigate("/login");
        page.locator("#username").fill(username);
        page.locator("#password").fill(Personas.PASSWORD);
        page.locator("main [type=submit]").first().click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    /** In the width of the device and, for pages of a desk, of a telephone. */
    private void shot(Page page, String name) {
        picture++;
        save(page, name);
        if (page.viewportSize().width > 360) {
            page.setViewportSize(360, 800);
            save(page, name + "-ponsel");
            page.setViewportSize(1280, 800);
        }
    }

    private void save(Page page, String name) {
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is wider than the screen: " + name)
                .isEqualTo(true);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/stories/menulis-kursus/%02d-%s.png".formatted(picture, name))));
    }
}
