package id.go.pontianak.bangkom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseFiles;
import id.go.pontianak.bangkom.lifecycle.learning.domain.PageSource;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What courses weigh on the way to a telephone, and what of them stays on it. */
@BrowserTest
class OfflineLearningIT {

    private static final String COURSE = "/learning/KES-01";
    private static final String FIRST = COURSE + "/mengapa-deteksi-dini";
    /** Of the pages and pictures of the course that were taken along, as they are sent. */
    private static final String COMPRESSED = """
            async () => {
              let sum = 0;
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  if (!request.url.includes('/learning')) continue;
                  const body = await (await cache.match(request, { ignoreVary: true })).blob();
                  sum += (await new Response(body.stream().pipeThrough(new CompressionStream('gzip'))).blob()).size;
                }
              }
              return sum;
            }""";

    private static final int FIRST_VISIT = 110_000;
    private static final int PAGE = 60_000;

    /** Whether what is kept on the device is soon that of whoever is signed in, and nobody else's. */
    private static final String ONLY_ONES_OWN = """
            async () => {
              const own = `bangkom-${document.querySelector('meta[name=bangkom-owner]').content}`;
              const others = name => name.startsWith('bangkom-') && name !== own && !name.startsWith(`${own}-`);
              for (let look = 0; look < 100; look++) {
                const names = [...await caches.keys(), ...(await indexedDB.databases()).map(({ name }) => name)];
                if (!names.some(others)) return true;
                await new Promise(later => setTimeout(later, 50));
              }
              return false;
            }
            """;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private Personas personas;

    @BeforeEach
    void somebodyReads() {
        personas = new Personas(accounts, jdbc);
        forget();
    }

    @AfterEach
    void goHome() {
        forget();
        personas.close();
    }

    @Test
    void aCourseIsTakenAlongReadWithoutANetworkAndDeleted(Browser browser) {
        try (BrowserContext phone = device(browser)) {
            Page page = signedIn(phone, "pegawai");
            page.navigate(COURSE);
            String weight = page.locator("[data-offline-state]").innerText();
            Matcher said = Pattern.compile("sekitar (\\d+) kB").matcher(weight);
            assertThat(said.find()).as(weight).isTrue();
            page.locator("[data-offline-take]").click();
            assertThat(page.locator("[data-offline-state]")).containsText("tersimpan di perangkat Anda");
            double announced = Double.parseDouble(said.group(1));
            assertThat(((Number) page.evaluate(COMPRESSED)).doubleValue() / 1024)
                    .as("announced %s kB", announced)
                    .isBetween(announced * 0.7, announced * 1.3);
            shot(page, "dibawa");

            int before = read();
            phone.setOffline(true);
            page.navigate(FIRST);
            assertThat(page.locator("h1")).hasText("Mengapa deteksi dini");
            assertThat(page.locator("[data-copy]")).isVisible();
            assertThat((Boolean) page.evaluate("async () => { const image = document.querySelector('main img'); "
                            + "image.loading = 'eager'; await image.decode(); return image.naturalWidth > 0; }"))
                    .isTrue();
            shot(page, "tanpa-jaringan");
            page.locator("form[data-done] button").click();
            page.waitForURL(address -> !address.endsWith("mengapa-deteksi-dini"));
            assertThat(page.locator("[data-queue]"))
                    .containsText("1 halaman yang Anda baca belum terkirim. Aman di perangkat ini");
            shot(page, "belum-terkirim");
            assertThat(read()).isEqualTo(before);
            phone.setOffline(false);
            assertThat(page.locator("[data-queue]")).isHidden();
            assertThat(read()).isEqualTo(before + 1);

            page.navigate(COURSE);
            page.locator("[data-offline-drop]").click();
            assertThat(page.locator("[data-offline-take]")).isVisible();
            assertThat(kept(page)).isEmpty();
        }
    }

    @Test
    void whateverIsOnTheDeviceGoesWhenSomebodyElseSignsIn(Browser browser) {
        try (BrowserContext shared = device(browser)) {
            Page page = signedIn(shared, "pegawai");
            page.navigate(COURSE);
            page.locator("[data-offline-take]").click();
            assertThat(page.locator("[data-offline-state]")).containsText("tersimpan di perangkat Anda");
            assertThat(kept(page)).hasSize(1);
            page.locator(".bangkom-user summary").click();
            page.locator(".bangkom-user form button").click();
            page.waitForURL("**/login*");
            assertThat(kept(page)).as("copies after signing out").isEmpty();
            // Who was signed out by the clock left his copy.
            page.evaluate("() => caches.open('bangkom-lain-course-KES-01')");
            assertThat(databases(page))
                    .as("answers that were not sent stay for him")
                    .isNotEmpty();
            page = signedIn(shared, "atasan");
            assertThat((Boolean) page.evaluate(ONLY_ONES_OWN)).isTrue();
            shared.setOffline(true);
            Page other = page;
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> other.navigate(FIRST))
                    .hasMessageContaining("ERR");
        }
    }

    /** Cold cache, one browser context a page; pictures are counted apart. */
    @Test
    void firstVisitsOfAllPagesOfCoursesAreLight(Browser browser) {
        List<String> findings = new ArrayList<>();
        Map<String, String> table = new LinkedHashMap<>();
        for (String address : addresses()) {
            try (BrowserContext phone = device(browser)) {
                Page page = signedIn(phone, "pegawai");
                page.navigate("about:blank");
                Map<String, Long> bytes = new LinkedHashMap<>();
                CDPSession session =
                        listen(phone, page, loaded -> bytes.merge(loaded.type(), loaded.bytes(), Long::sum));
                session.send("Network.clearBrowserCache");
                page.navigate(address);
                page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                long all = bytes.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("Image"))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                long document = bytes.getOrDefault("Document", 0L);
                table.put(
                        address,
                        document + " of the page, " + all + " with all but pictures, pictures "
                                + bytes.getOrDefault("Image", 0L));
                if (all > FIRST_VISIT || document > PAGE) {
                    findings.add(address + ": " + bytes);
                }
            }
        }
        table.forEach((address, weight) -> System.out.println("bytes " + address + ": " + weight));
        assertThat(table).hasSizeGreaterThan(14);
        assertThat(findings).isEmpty();
    }

    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of("/learning"));
        for (CourseFiles.Found course : new CourseFiles().find()) {
            if (!course.programme().equals("ETK-01")) {
                addresses.add("/learning/" + course.programme());
                course.pages().stream()
                        .map(PageSource::slug)
                        .forEach(slug -> addresses.add("/learning/" + course.programme() + '/' + slug));
            }
        }
        return addresses;
    }

    private record Loaded(String type, long bytes) {}

    private static CDPSession listen(BrowserContext device, Page page, java.util.function.Consumer<Loaded> heard) {
        CDPSession session = device.newCDPSession(page);
        Map<String, String> types = new LinkedHashMap<>();
        session.on(
                "Network.responseReceived",
                event -> types.put(
                        event.get("requestId").getAsString(), event.get("type").getAsString()));
        session.on(
                "Network.loadingFinished",
                event -> heard.accept(new Loaded(
                        types.getOrDefault(event.get("requestId").getAsString(), "Other"),
                        event.get("encodedDataLength").getAsLong())));
        session.send("Network.enable");
        return session;
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page) {
        return (List<String>) page.evaluate("() => caches.keys()");
    }

    @SuppressWarnings("unchecked")
    private static List<String> databases(Page page) {
        return (List<String>) page.evaluate("async () => (await indexedDB.databases()).map(({ name }) => name)");
    }

    private int read() {
        return jdbc.sql("SELECT count(*) FROM learning_read WHERE learner IN "
                        + "(SELECT id FROM learning_learner WHERE person = ? AND programme = 'KES-01')")
                .param(SmallCity.STAFF_1_DINKES.value())
                .query(Integer.class)
                .single();
    }

    /** What was read openly, in no batch. */
    private void forget() {
        String mine = "(SELECT id FROM learning_learner WHERE person = ? AND batch IS NULL)";
        for (String table : List.of("learning_read", "learning_practice_entry", "learning_practice")) {
            jdbc.sql("DELETE FROM " + table + " WHERE learner IN " + mine)
                    .param(SmallCity.STAFF_1_DINKES.value())
                    .update();
        }
        jdbc.sql("DELETE FROM learning_learner WHERE person = ? AND batch IS NULL")
                .param(SmallCity.STAFF_1_DINKES.value())
                .update();
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

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target/stories/tanpa-jaringan/" + name + ".png")));
    }
}
