package id.go.pontianak.bangkom.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestPlan;
import id.go.pontianak.bangkom.support.DatabaseOwner;
import id.go.pontianak.bangkom.support.LiveSurroundings;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages that are there only after somebody has done something: results of many at once, previews, links from mails, refusals. */
@TestComponent
class ErrorStates {

    private static final Map<String, List<String>> FORMS = Map.of(
            "pegawai", List.of("/account"),
            "atasan", List.of("/delegation/new"),
            "analis", List.of("/batches/new", "/nominations/facts", "/programmes/MP-01/bank/new"),
            "admin",
                    List.of(
                            "/admin/absences/new",
                            "/admin/accounts/new",
                            "/admin/calendar",
                            "/admin/import",
                            "/admin/ledger-import",
                            "/admin/offices/KABID1-DINKES/appoint"));

    private final ProcessDriver processDriver;
    private final JdbcClient jdbc;
    private final Examinations examinations;
    private final BusinessClock clock;

    ErrorStates(ProcessDriver processDriver, JdbcClient jdbc, Examinations examinations, BusinessClock clock) {
        this.processDriver = processDriver;
        this.jdbc = jdbc;
        this.examinations = examinations;
        this.clock = clock;
    }

    /** The last few mails that were written. */
    List<String> mails() {
        return jdbc.sql("SELECT id FROM notification_mail ORDER BY id DESC LIMIT 2")
                .query(String.class)
                .list();
    }

    /** Lets the person do what brings a page about, and names its address. */
    void prepare(String name, PageAuditor person, String calling, Addresses addresses) {
        Page page = person.page();
        switch (name) {
            case "tamu" -> addresses.with("/password-reset/", List.of(resetLink(page)));
            case "pegawai" -> addresses.with("/tests/", List.of(test(page)));
            case "atasan" -> addresses.with("/tasks/bulk/", List.of(bulkRun(page)));
            case "analis" -> {
                addresses.with("/nominations/facts/", List.of(facts(page)));
                addresses.with("/programmes/MP-01/bank/import/", List.of(questions(page)));
            }
            case "pengelola" -> addresses.with("/nominations/runs/", List.of(run(page, calling)));
            case "admin" -> {
                addresses.with("/admin/import/", List.of(preview(page)));
                addresses.with("/invitation/", List.of(invitation(page)));
            }
            default -> {}
        }
    }

    private static String resetLink(Page page) {
        page.navigate("/password-reset");
        page.locator("#username").fill("peran-kepala");
        page.locator("main [type=submit]").click();
        return linkTo("password-reset");
    }

    private String invitation(Page page) {
        page.navigate("/admin/accounts/new");
        page.locator("#employeeNumber")
                .fill(jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                        .param(SmallCity.STAFF_1_DISHUB.value())
                        .query(String.class)
                        .single());
        page.locator("#username").fill("tamu.dishub");
        page.locator("main form[action$='/admin/accounts'] [type=submit]").click();
        return linkTo("invitation");
    }

    private static String linkTo(String kind) {
        Pattern link = Pattern.compile("/" + kind + "/([\\w-]+)");
        return Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(
                        () -> Arrays.stream(LiveSurroundings.mail().getReceivedMessages())
                                .map(com.icegreen.greenmail.util.GreenMailUtil::getWholeMessage)
                                .map(whole -> whole.replace("=\r\n", ""))
                                .flatMap(whole -> link.matcher(whole).results())
                                .map((MatchResult found) -> found.group(1))
                                .reduce((first, last) -> last),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** Two tasks, one of them as it was before it changed. */
    private static String bulkRun(Page page) {
        page.navigate("/tasks");
        page.locator("[name=task]")
                .first()
                .evaluate("box => { box.value = box.value.replace(/[0-9]+$/, '99'); box.click(); }");
        page.locator(".inbox-bar button").first().click();
        page.locator("#reason").fill(LongNames.REASON);
        page.locator("main form [type=submit]").click();
        page.waitForURL("**/tasks/bulk/*");
        page.locator("main table svg:has(use[href$='#x-circle'])").first().waitFor();
        return Path.of(page.url()).getFileName().toString();
    }

    private static String run(Page page, String calling) {
        page.navigate("/nominations/new?batch=" + calling);
        page.locator("[name=person]:enabled").all().stream().limit(2).forEach(box -> box.check());
        page.locator("#motive").fill(LongNames.REASON);
        page.locator("#exception").fill(LongNames.REASON);
        page.locator("main form[method=post] [type=submit]").last().click();
        page.waitForURL("**/nominations/runs/*");
        return Path.of(page.url()).getFileName().toString();
    }

    /** One that runs, of a group with a long name. */
    private String test(Page page) {
        jdbc.sql("UPDATE examination_item_version SET approved_by = ?, approved_at = now() WHERE approved_at IS NULL")
                .param(SmallCity.ANALYST_2.value())
                .update();
        examinations.open(new TestPlan(
                "PAGES",
                TestKind.POST,
                LongNames.REASON.substring(0, 150),
                "MP-01",
                clock.instant().minusSeconds(60),
                clock.instant().plusSeconds(86_400),
                1,
                Set.of(SmallCity.STAFF_1_DINKES)));
        page.navigate("/tests");
        page.locator("main form [type=submit]").first().click();
        page.waitForURL("**/tests/*-*");
        return Path.of(page.url()).getFileName().toString();
    }

    /** A question that is new, without its topic. */
    private static String questions(Page page) {
        page.navigate("/programmes/MP-01/bank/import");
        String file = LongNames.REASON.replaceAll("\\s+", " ") + "?\nA. Ya\nB. Tidak\nANSWER: A\n";
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "soal.txt", "text/plain", file.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        page.locator("main form [type=submit]").click();
        page.waitForURL("**/bank/import/*");
        return Path.of(page.url()).getFileName().toString();
    }

    private String facts(Page page) {
        page.navigate("/nominations/facts");
        String number = "199008172015022972";
        jdbc.sql("UPDATE directory_person SET number = ? WHERE id = ?")
                .params(number, SmallCity.STAFF_1_DISHUB.value())
                .update();
        page.locator("#lines").fill(number + ";HUKDIS;TIDAK ADA;01-03-2026;;" + LongNames.REASON.substring(0, 150));
        page.locator("main form [type=submit]").click();
        page.waitForURL("**/nominations/facts/*");
        return Path.of(page.url()).getFileName().toString();
    }

    private static String preview(Page page) {
        page.navigate("/admin/import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("direktori.xlsx", "application/octet-stream", sample()));
        page.locator("main form [type=submit]").first().click();
        page.waitForURL("**/admin/import/*");
        return Path.of(page.url()).getFileName().toString();
    }

    private static byte[] sample() {
        try (InputStream in = ErrorStates.class.getResourceAsStream("/directory/direktori-pontianak.xlsx")) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Forms that come back with what is wrong in them, and pages that say no. */
    List<String> refusals(String name, PageAuditor person) {
        List<String> findings = new ArrayList<>();
        for (String form : FORMS.getOrDefault(name, List.of())) {
            Page page = person.page();
            page.navigate(form);
            leave(
                    page,
                    () -> page.locator("main form[method=post]")
                            .first()
                            .evaluate("form => { form.noValidate = true; form.requestSubmit(); }"));
            findings.addAll(person.look(form + " sent empty"));
        }
        switch (name) {
            case "tamu" -> findings.addAll(stale(person));
            case "pegawai" -> {
                person.page().navigate("/tidak-ada");
                findings.addAll(person.look("404"));
                findings.addAll(broken(person));
            }
            case "kepala" -> findings.addAll(late(person));
            default -> {}
        }
        return findings;
    }

    private static List<String> stale(PageAuditor person) {
        Page page = person.page();
        page.navigate("/login");
        page.context().clearCookies();
        page.locator("#username").fill("siapa");
        page.locator("#password").fill("saja");
        leave(page, () -> page.locator("main [type=submit]").click());
        return person.look("403");
    }

    /** A table that the page reads is away for a moment. */
    private List<String> broken(PageAuditor person) {
        DatabaseOwner.does(jdbc, "ALTER TABLE ledger_credit RENAME TO ledger_credit_away");
        try {
            person.page().navigate("/ledger/me");
            return person.look("500");
        } finally {
            DatabaseOwner.does(jdbc, "ALTER TABLE ledger_credit_away RENAME TO ledger_credit");
        }
    }

    /** Somebody else decides while the page is open. */
    private List<String> late(PageAuditor person) {
        Page page = person.page();
        page.navigate("/tasks");
        page.locator("[data-inbox-open]").first().click();
        page.locator("main form[data-draft]").waitFor();
        String number = page.locator(".desk-line a").first().innerText();
        processDriver.decide(SmallCity.KA_DINKES, number, "approved");
        leave(page, () -> page.locator("main form[data-draft] .btn-primary").click());
        return person.look("409");
    }

    /** Does what leads to another page, and waits until that is there. */
    private static void leave(Page page, Runnable step) {
        page.evaluate("() => document.documentElement.classList.add('left')");
        step.run();
        page.locator("html:not(.left)").waitFor();
    }
}
