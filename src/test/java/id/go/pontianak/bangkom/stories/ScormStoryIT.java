package id.go.pontianak.bangkom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.courseware.CoursewareFixtures;
import id.go.pontianak.bangkom.lifecycle.scorm.Packages;
import id.go.pontianak.bangkom.lifecycle.scorm.Playing;
import id.go.pontianak.bangkom.lifecycle.scorm.Report;
import id.go.pontianak.bangkom.lifecycle.scorm.ScormFixtures;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A package goes on where it was left; a hostile one gets nothing of the portal and forges nobody's score. */
@BrowserTest
class ScormStoryIT {

    private static final String COURSE = CoursewareFixtures.COURSE;

    private static final String GOOD = """
            API.LMSInitialize('');
            const where = API.LMSGetValue('cmi.core.lesson_location');
            say('entry=' + API.LMSGetValue('cmi.core.entry') + ' at=' + where + ' keeps=' + API.LMSGetValue('cmi.suspend_data'));
            say('name=' + API.LMSGetValue('cmi.core.student_name'));
            API.LMSSetValue('cmi.core.lesson_location', where ? 'halaman-4' : 'halaman-3');
            API.LMSSetValue('cmi.suspend_data', 'benar=2;salah=1');
            API.LMSSetValue('cmi.core.score.raw', '85.0000000001');
            API.LMSSetValue('cmi.core.lesson_status', 'incomplete');
            API.LMSSetValue('cmi.core.session_time', '0000:02:05');
            say('bad=' + API.LMSSetValue('cmi.core.score.raw', '1000') + API.LMSGetLastError());
            say('long=' + API.LMSSetValue('cmi.suspend_data', 'x'.repeat(4097)));
            API.LMSCommit('');
            """;

    private static final String HOSTILE = """
            const attempt = (name, deed) => Promise.resolve().then(deed).then(value => say(name + '=' + value), () => say(name + '=refused'));
            (async () => {
              await attempt('cookie', () => document.cookie || 'none');
              await attempt('portal', () => fetch('PORTAL/learning', { credentials: 'include' }).then(answer => answer.status));
              await attempt('page', () => fetch('/learning').then(answer => answer.status));
              await attempt('other', () => fetch('/scorm/OTHER/content/isi/mulai.html').then(answer => answer.status));
              await attempt('top', () => window.top.document.title);
              await attempt('leave', () => { window.top.location.href = 'PORTAL/account'; return 'left'; });
              await attempt('window', () => window.open('PORTAL/account') ? 'opened' : 'refused');
              await attempt('worker', () => navigator.serviceWorker.register('mulai.js').then(() => 'registered'));
              await attempt('send', () => new Promise((done, failed) => {
                const request = new XMLHttpRequest();
                request.open('POST', 'PORTAL/packages/VICTIM/report');
                request.onload = () => done(request.status);
                request.onerror = () => failed(new Error());
                request.withCredentials = true;
                request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
                request.send('status=passed&score=100&number=99');
              }));
              const forged = { kind: 'bangkom-report', status: 'passed', score: '100', location: 'palsu', suspend: '', seconds: 1, id: 'VICTIM' };
              window.top.postMessage(forged, '*');
              window.parent.postMessage(forged, '*');
              const frame = document.createElement('iframe');
              frame.srcdoc = '<script>top.postMessage(' + JSON.stringify(forged) + ', "*")</' + 'script>';
              document.body.append(frame);
              const framed = document.createElement('iframe');
              framed.src = 'PORTAL/account';
              document.body.append(framed);
              setTimeout(() => say('done'), 1500);
            })();
            """;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Packages packages;

    @Autowired
    private Playing playing;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private Personas personas;

    @BeforeEach
    void people() {
        ScormFixtures.clear(jdbc);
        personas = new Personas(accounts, jdbc);
    }

    @AfterEach
    void goHome() {
        ScormFixtures.clear(jdbc);
        personas.close();
    }

    @Test
    void goesOnWhereItWasLeft(Browser browser) {
        UUID id = packages.add(SmallCity.ANALYST, COURSE, ScormFixtures.packageOf("Cuci tangan enam langkah", GOOD));
        try (BrowserContext context = device(browser)) {
            Page page = signedIn(context);
            page.navigate("/learning/" + COURSE);
            page.locator("a:has-text('Cuci tangan enam langkah')").click();
            assertThat(out(page)).containsText("entry=ab-initio at= keeps=");
            assertThat(out(page)).containsText("name=Peserta");
            assertThat(out(page)).containsText("bad=false405");
            assertThat(out(page)).containsText("long=false");
            assertThat(page.locator("[data-scorm-said]")).containsText("Kemajuan tersimpan");
            Report report = playing.report(SmallCity.STAFF_1_DINKES, id);
            Assertions.assertThat(report.location()).isEqualTo("halaman-3");
            Assertions.assertThat(report.seconds()).isEqualTo(125);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/stories/scorm/paket.png"))
                    .setFullPage(true));
        }
        try (BrowserContext another = device(browser)) {
            Page page = signedIn(another);
            page.navigate("/packages/" + id);
            assertThat(out(page)).containsText("entry=resume at=halaman-3 keeps=benar=2;salah=1");
            assertThat(page.locator("main")).containsText("Nilai 85, dilaporkan paket");
            assertThat(page.locator("[data-scorm-said]")).containsText("Kemajuan tersimpan");
            Assertions.assertThat(playing.report(SmallCity.STAFF_1_DINKES, id).seconds())
                    .isEqualTo(250);
        }
    }

    @Test
    void aHostilePackageGetsNothing(Browser browser) {
        UUID victim = packages.add(SmallCity.ANALYST, COURSE, ScormFixtures.packageOf("Korban", GOOD));
        String other = playing.launch(SmallCity.ANALYST, victim);
        UUID hostile = packages.add(
                SmallCity.ANALYST,
                COURSE,
                ScormFixtures.packageOf(
                        "Jahat",
                        HOSTILE.replace("PORTAL", base).replace("OTHER", other).replace("VICTIM", victim.toString())));
        List<Request> requests = new CopyOnWriteArrayList<>();
        try (BrowserContext context = device(browser)) {
            Page page = signedIn(context);
            page.onRequest(requests::add);
            page.navigate("/packages/" + hostile);
            assertThat(out(page)).containsText("done");
            String said = out(page).textContent();
            Assertions.assertThat(said)
                    .contains("cookie=none", "portal=refused", "page=refused", "other=refused")
                    .contains("top=refused", "leave=refused", "window=refused", "worker=refused", "send=refused");
            Assertions.assertThat(page.url()).isEqualTo(base + "/packages/" + hostile);
            Assertions.assertThat(context.pages()).hasSize(1);
        }
        Assertions.assertThat(requests.stream().filter(one -> one.url().contains("isi.localhost")))
                .isNotEmpty()
                .allSatisfy(one -> {
                    Assertions.assertThat(one.headers()).doesNotContainKey("cookie");
                });
        Assertions.assertThat(playing.report(SmallCity.STAFF_1_DINKES, victim)).isEqualTo(Report.NONE);
        Assertions.assertThat(playing.report(SmallCity.STAFF_1_DINKES, hostile)).isEqualTo(Report.NONE);
    }

    private static com.microsoft.playwright.Locator out(Page page) {
        FrameLocator shell = page.frameLocator("[data-scorm]");
        return shell.frameLocator("iframe").locator("#out");
    }

    private BrowserContext device(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("id-ID")
                .setViewportSize(360, 800));
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("/login");
        page.locator("#username").fill(personas.username("pegawai"));
        page.locator("#password").fill(Personas.PASSWORD);
        page.locator("main [type=submit]").first().click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }
}
