package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.routes.Payloads;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Text of people that wants to run, in the only place where it could: a browser. */
@BrowserTest
class ScriptAttacksIT {

    private static final String PAYLOAD = "<img src=x onerror=\"window.pwned=1\"><script>window.pwned=2</script>"
            + "\"' hx-on:load='window.pwned=3' hx-get=/account hx-trigger=load ${719*186+53}";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Nominations nominations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BusinessClock clock;

    @Value("${bangkom.base-url}")
    private String base;

    private final List<String> problems = new ArrayList<>();

    @AfterEach
    void tidyUp() {
        jdbc.sql("DELETE FROM access_attempt").update();
    }

    @Test
    @DisplayName(
            "S-25 a proposal full of scripts is read, commented and listed: nothing runs, the policy has nothing to report")
    void aProposalFullOfScriptsIsReadAndNothingRuns(Browser browser) {
        try (Personas personas = new Personas(accounts, jdbc);
                BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(base))) {
            String batch = calling();
            PersonId nominee = SmallCity.STAFF_1_DINKES;
            String number = nominations.submit(new Submission(batch, nominee, PAYLOAD, PAYLOAD), nominee);
            String task = jdbc.sql("SELECT id FROM workflow_task WHERE case_number = ? AND closed_at IS NULL")
                    .param(number)
                    .query(String.class)
                    .single();
            Page page = page(context);
            signIn(page, personas.username("atasan"));
            page.navigate("/tracking/" + number);
            page.locator("form[action$='/comments'] textarea").fill(PAYLOAD);
            page.locator("form[action$='/comments'] button[type=submit]").click();

            for (String path : List.of(
                    "/",
                    "/tasks",
                    "/tasks?q=" + encoded(PAYLOAD),
                    "/tasks/" + task,
                    "/nominations/" + number,
                    "/nominations",
                    "/tracking/" + number,
                    "/tracking/cases?q=" + encoded(PAYLOAD),
                    "/notices",
                    "/batches/" + batch,
                    "/nominations/new?batch=" + batch + "&search=" + encoded(PAYLOAD))) {
                assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
                assertThat(page.evaluate("() => window.pwned")).as(path).isNull();
                assertThat(page.locator("img[src='x'], [hx-on\\:load], [onerror]")
                                .count())
                        .as(path)
                        .isZero();
                assertThat(page.content()).as(path).doesNotContain(Payloads.SUM);
            }
            assertThat(page.navigate("/nominations/" + number).text()).contains("&lt;img src=x");
            assertThat(problems).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "S-31 a scanner with a browser opens the links of a mail and sends every form it finds: it is asked to sign in")
    void aScannerWithABrowserIsAskedToSignIn(Browser browser) {
        try (Personas personas = new Personas(accounts, jdbc);
                BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(base))) {
            String batch = calling();
            PersonId nominee = SmallCity.STAFF_2_DINKES;
            String number = nominations.submit(
                    new Submission(batch, nominee, "Perlu untuk tugasnya", "Perlu untuk unitnya"), nominee);
            Page page = page(context);
            for (String path : List.of("/nominations/" + number, "/tracking/" + number, "/tasks", "/notices")) {
                page.navigate(path);
                assertThat(page.url()).as(path).contains("/login?continue=");
                String asked = page.url();
                page.evaluate("() => document.querySelectorAll('form').forEach(form => form.submit())");
                page.waitForURL(url -> !url.equals(asked));
                assertThat(page.url()).as(path).contains("/login");
            }
            assertThat(jdbc.sql("SELECT status FROM nomination WHERE number = ?")
                            .param(number)
                            .query(String.class)
                            .single())
                    .isEqualTo("DECIDING");
        }
    }

    private Page page(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add(page.url() + ": " + message.text());
            }
        });
        page.onDialog(dialog -> {
            problems.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    private static void signIn(Page page, String username) {
        page.navigate("/login");
        page.fill("#username", username);
        page.fill("#password", Personas.PASSWORD);
        page.click("main button[type=submit], form[action='/login'] button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Its call is open whatever the clock says by now. */
    private String calling() {
        LocalDate today = clock.today();
        String batch = new BatchRows(jdbc).batch("MP-01", "IN_TOWN", BatchStatus.CALLING, today.plusWeeks(12));
        jdbc.sql("UPDATE batch SET nomination_deadline = ?, selection_date = ? WHERE number = ?")
                .params(today.plusDays(20), today.plusDays(30), batch)
                .update();
        return batch;
    }
}
