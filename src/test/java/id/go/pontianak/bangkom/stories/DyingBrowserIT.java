package id.go.pontianak.bangkom.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.examination.Attempts;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.ExaminationFixtures;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestPlan;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.Chromium;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A whole Chromium is killed (SIGKILL) in the middle of a test, with and without a network, and opened again on the same profile: what it had
 * said to be kept is with the server afterwards, once; {@code -Dlearning.deaths=100} kills it a hundred times. The hundred deaths at every
 * moment of a request are in {@code SavingLearnersIT}.
 */
@BrowserTest
class DyingBrowserIT {

    private static final String PROGRAMME = "KES-02";
    private static final int QUESTIONS = 5;
    private static final int DEATHS = Integer.getInteger("learning.deaths", 6);
    /** Time enough for a hundred. */
    private static final int MINUTES = 110;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BankKeeping keeping;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Attempts attempts;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private Path profile = Path.of("");

    private Personas personas;
    private ExaminationFixtures fixtures;
    private UUID attempt = new UUID(0, 0);

    @BeforeEach
    void aTestRuns() throws IOException {
        profile = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "profile");
        personas = new Personas(accounts, jdbc);
        fixtures = new ExaminationFixtures(jdbc);
        fixtures.clear(PROGRAMME);
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        fixtures.bank(keeping, PROGRAMME, QUESTIONS, SmallCity.ANALYST_2, SmallCity.ANALYST);
        jdbc.sql("UPDATE examination_bank SET minutes = ? WHERE programme = ?")
                .params(MINUTES, PROGRAMME)
                .update();
        examinations.open(new TestPlan(
                "UJI-MATI",
                TestKind.POST,
                "Pelatihan uji",
                PROGRAMME,
                clock.instant().minusSeconds(60),
                clock.instant().plus(Duration.ofMinutes(MINUTES)),
                1,
                Set.of(SmallCity.STAFF_1_DINKES)));
        UUID paper = jdbc.sql("SELECT id FROM examination_paper WHERE group_key = 'UJI-MATI'")
                .query(UUID.class)
                .single();
        attempt = attempts.begin(SmallCity.STAFF_1_DINKES, paper);
    }

    @AfterEach
    void goHome() {
        fixtures.clear(PROGRAMME);
        personas.close();
    }

    @Test
    void whatTheBrowserSaidToBeKeptSurvivesItsDeath() throws Exception {
        Map<Integer, Integer> promised = new HashMap<>();
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            for (int seed = 0; seed < DEATHS; seed++) {
                die(playwright, new Random(seed), seed % 2 == 0, promised);
            }
            revive(playwright);
        }
        Map<Integer, Integer> stored = new HashMap<>();
        attempts.sheet(SmallCity.STAFF_1_DINKES, attempt).questions().stream()
                .filter(question -> question.chosen() > 0)
                .forEach(question -> stored.put(question.position(), question.chosen()));
        assertThat(stored).containsAllEntriesOf(promised);
        assertThat(jdbc.sql("SELECT count(*) FROM examination_answer WHERE attempt = ?")
                        .param(attempt)
                        .query(Integer.class)
                        .single())
                .isEqualTo(stored.size());
        System.out.printf("%d deaths of a browser: no answer lost, none doubled%n", DEATHS);
    }

    @Test
    void whereTheDeviceKeepsNothingTheFormIsSentAsItStands(Browser browser) {
        try (BrowserContext phone = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(base).setLocale("id-ID"))) {
            phone.addInitScript(
                    "IDBFactory.prototype.open = () => { throw new DOMException('full', 'UnknownError'); };");
            Page page = phone.newPage();
            page.navigate("/login");
            page.locator("#username").fill(personas.username("pegawai"));
            page.locator("#password").fill(Personas.PASSWORD);
            page.locator("main [type=submit]").first().click();
            page.waitForURL(address -> !address.contains("/login"));
            page.navigate("/tests/" + attempt);
            page.locator("#a1-2").check();
            page.locator("#a2-3").check();
            page.locator("form[data-answers] button[value=review]").click();
            page.waitForURL("**/finish");
            assertThat(attempts.sheet(SmallCity.STAFF_1_DINKES, attempt).questions())
                    .filteredOn(question -> question.chosen() > 0)
                    .extracting(question -> question.position() + "-" + question.chosen())
                    .containsExactly("1-2", "2-3");
            page.locator("form[data-hand-in] button").click();
            page.waitForURL(address -> !address.endsWith("/finish"));
            assertThat(jdbc.sql("SELECT count(*) FROM examination_attempt WHERE id = ? AND finished_at IS NOT NULL")
                            .param(attempt)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    /** Answers two questions, waits for the word that they are kept, and is killed some moments later. */
    private void die(Playwright playwright, Random random, boolean offline, Map<Integer, Integer> promised)
            throws IOException, InterruptedException {
        Process browser = start();
        Page page = test(playwright, browser);
        page.context().setOffline(offline);
        for (int at = 0; at < 2; at++) {
            int question = 1 + random.nextInt(QUESTIONS);
            int before = promised.getOrDefault(question, 0);
            int option = 1 + (before + random.nextInt(3)) % 4;
            page.locator("#a" + question + "-" + option).check();
            if (option != before) {
                assertThat(page.locator("#saved-" + question)).containsText("Tersimpan");
            }
            promised.put(question, option);
        }
        page.waitForTimeout(random.nextInt(60));
        kill(browser);
    }

    private void revive(Playwright playwright) throws IOException, InterruptedException {
        Process browser = start();
        Page page = test(playwright, browser);
        assertThat(page.locator("[data-queue]")).isHidden();
        kill(browser);
    }

    /** Signed in again, since a dead browser keeps no session, and with nothing left to send. */
    private Page test(Playwright playwright, Process process) throws IOException {
        Browser browser = playwright.chromium().connectOverCDP(endpoint(process));
        BrowserContext context = browser.contexts().get(0);
        Page page = context.newPage();
        page.navigate(base + "/login");
        if (page.locator("#username").count() > 0) {
            page.locator("#username").fill(personas.username("pegawai"));
            page.locator("#password").fill(Personas.PASSWORD);
            page.locator("main [type=submit]").first().click();
            page.waitForURL(address -> !address.contains("/login"));
        }
        page.navigate(base + "/tests/" + attempt);
        page.locator("[data-taken]")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        assertThat(page.locator("[data-queue]")).isHidden();
        return page;
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(Chromium.program().toString()));
        command.addAll(Chromium.ARGUMENTS);
        command.addAll(
                List.of("--headless=new", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank"));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String endpoint(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null) {
            int at = line.indexOf("ws://");
            if (at >= 0) {
                return line.substring(at).strip();
            }
            line = said.readLine();
        }
        throw new IllegalStateException("the browser did not start");
    }

    /** It and the processes of its pages, at once. */
    private static void kill(Process browser) throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(browser.descendants().toList());
        browser.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        browser.waitFor();
    }
}
