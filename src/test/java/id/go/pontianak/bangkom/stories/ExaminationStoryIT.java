package id.go.pontianak.bangkom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.ExaminationFixtures;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestPlan;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test on a phone: the network goes in the middle and comes back, another device goes on, and nothing is lost. */
@BrowserTest
class ExaminationStoryIT {

    private static final String PROGRAMME = "KES-02";

    @Autowired
    private Accounts accounts;

    @Autowired
    private BankKeeping keeping;

    @Autowired
    private Examinations examinations;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private Personas personas;
    private ExaminationFixtures fixtures;
    private int picture;

    @BeforeEach
    void aTestIsOpen() {
        personas = new Personas(accounts, jdbc);
        fixtures = new ExaminationFixtures(jdbc);
        fixtures.clear(PROGRAMME);
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        fixtures.bank(keeping, PROGRAMME, 7, SmallCity.ANALYST_2, SmallCity.ANALYST);
        examinations.open(new TestPlan(
                "UJI-CERITA",
                TestKind.POST,
                "Pelatihan uji",
                PROGRAMME,
                clock.instant().minusSeconds(60),
                clock.instant().plusSeconds(7200),
                1,
                Set.of(SmallCity.STAFF_1_DINKES)));
    }

    @AfterEach
    void goHome() {
        fixtures.clear(PROGRAMME);
        personas.close();
    }

    @Test
    void answersSurviveALostNetworkAndGoOnOnAnotherDevice(Browser browser) {
        try (BrowserContext phone = device(browser, 360);
                BrowserContext desk = device(browser, 1280)) {
            Page page = signedIn(phone, "pegawai");
            page.navigate("/tests");
            shot(page, "tes-saya");
            begin(page, "Mulai tes");
            page.locator("#a1-1").check();
            assertThat(page.locator("#saved-1")).containsText("Tersimpan");
            assertThat(page.locator("#answered")).containsText("1 dari 7 soal sudah dijawab");
            assertThat(page.content()).doesNotContain("Karena dua");

            assertThat(page.locator("[data-test][data-taken=true]")).hasCount(1);
            phone.setOffline(true);
            page.locator("#a2-2").check();
            assertThat(page.locator("[data-queue]")).containsText("1 jawaban belum terkirim");
            assertThat(page.locator("#answered")).containsText("2 dari 7 soal sudah dijawab");
            shot(page, "jaringan-terputus");
            page.locator("text=Simpan dan selesai").press("Enter");
            assertThat(page.locator("main")).containsText("5 dari 7 soal belum dijawab");
            page.locator("main a").first().click();
            assertThat(page.locator("#answered")).containsText("2 dari 7 soal sudah dijawab");
            phone.setOffline(false);
            assertThat(page.locator("[data-queue]")).isHidden();

            Page other = signedIn(desk, "pegawai");
            other.navigate("/tests");
            begin(other, "Lanjutkan tes");
            assertThat(other.locator("#a1-1")).isChecked();
            assertThat(other.locator("#a2-2")).isChecked();
            other.locator("#a1-3").check();
            assertThat(other.locator("#saved-1")).containsText("Tersimpan");
            shot(other, "perangkat-lain");

            page.reload();
            assertThat(page.locator("#a1-3")).isChecked();
            page.locator("text=Simpan dan selesai").click();
            assertThat(page.locator("main")).containsText("5 dari 7 soal belum dijawab");
            shot(page, "kirim-jawaban");
            page.locator("button:has-text('Kirim jawaban')").click();
            assertThat(page.locator("main")).containsText("Nilai ");
            shot(page, "hasil");
        }
    }

    /** Of this story's test; people may be asked to sit others too. */
    private static void begin(Page page, String button) {
        page.locator("section:has-text('Pelatihan uji') >> text=" + button).click();
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
                .setPath(Path.of("target/stories/tes/%02d-%s.png".formatted(picture, name))));
    }
}
