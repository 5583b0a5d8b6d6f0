package id.go.pontianak.bangkom.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import id.go.pontianak.bangkom.support.WebForm;
import id.go.pontianak.bangkom.support.WebPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Every form of the pages, sent with too little: in the other language its page is there, with what was written; what is taken leads on. */
@IntegrationTest
class LanguageSwitchIT {

    /** Less than a reason needs. */
    private static final String TEXT = "Isi <b> x";

    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern WRITTEN = Pattern.compile("<textarea\\b[^>]*>|<input\\b[^>]*type=\"text\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern LANGUAGE = Pattern.compile("<a\\b[^>]*href=\"([^\"]+)\"[^>]*hreflang=\"en\"");

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> switched = new TreeSet<>();

    @Test
    void theOtherLanguageShowsThePageOfTheFormWithWhatWasWritten() {
        fixtures.city();
        String batch = fixtures.calling(5, Map.of());
        String ordered = fixtures.calling(5, Map.of());
        try (Personas personas = new Personas(accounts, jdbc)) {
            String nomination = nominations.submit(
                    new Submission(batch, SmallCity.STAFF_1_DINKES, "Perlu untuk tugas", "Perlu untuk jabatan"),
                    SmallCity.SUB_DINKES);
            String task = "/tasks/" + processDriver.task(nomination).id();
            Map<String, List<String>> pages = new LinkedHashMap<>();
            pages.put(
                    "atasan",
                    List.of(task, "/nominations/" + nomination, "/nominations/new?batch=" + batch, "/delegation/new"));
            pages.put(
                    "analis",
                    List.of(
                            "/batches/new",
                            "/nominations/facts",
                            "/nominations/" + nomination,
                            "/batches/" + batch + "/schedule",
                            "/batches/" + batch + "/venue",
                            "/batches/" + batch + "/seats",
                            "/batches/" + batch + "/cancel"));
            pages.put(
                    "pengelola",
                    List.of("/batches/" + batch, "/nominations/new?batch=" + batch, "/tracking/" + nomination));
            pages.put("pegawai", List.of("/nominations/" + nomination, "/nominations/new?batch=" + batch));
            pages.put(
                    "admin",
                    List.of(
                            "/admin/absences/new",
                            "/admin/accounts/new",
                            "/admin/calendar",
                            "/admin/offices/KA-DINKES/appoint",
                            "/admin/offices/KA-DINKES",
                            "/admin/jobs",
                            "/settings"));
            pages.forEach((persona, addresses) -> {
                Visitor visitor = personas.visitor(mvc, persona);
                addresses.forEach(address -> everyForm(visitor, persona, address));
            });
            fixtures.toSelection(ordered);
            everyForm(personas.visitor(mvc, "analis"), "analis", "/batches/" + ordered + "/selection");
        }
        assertThat(wrong).isEmpty();
        assertThat(switched).hasSizeGreaterThan(14);
    }

    /** Back after a form was taken reads its page anew; whoever sends the old one once more proposes and decides nothing twice. */
    @Test
    void backAfterATakenFormShowsItsPageAndTakesNothingTwice() {
        fixtures.city();
        String batch = fixtures.calling(5, Map.of());
        try (Personas personas = new Personas(accounts, jdbc)) {
            Visitor superior = personas.visitor(mvc, "atasan");
            String address = "/nominations/new?batch=" + batch;
            Tab tab = Tab.open(superior, address);
            Map<String, String> entered = Map.of(
                    "batch",
                    batch,
                    "person",
                    SmallCity.STAFF_2_DINKES.toString(),
                    "motive",
                    "Perlu untuk tugasnya",
                    "exception",
                    "Sesuai tugas jabatannya");
            assertThat(tab.send("/nominations/new", entered).taken()).isTrue();

            assertThat(superior.open(address).getHeader("Cache-Control")).contains("no-store");
            assertThat(Tab.open(superior, address).page().status()).isEqualTo(200);
            WebPage again = tab.send("/nominations/new", entered);
            assertThat(again.status()).isIn(302, 409, 422);
            List<String> proposed = jdbc.sql("SELECT number FROM nomination WHERE batch = ?")
                    .param(batch)
                    .query(String.class)
                    .list();
            assertThat(proposed).hasSize(1);

            String path = "/tasks/" + processDriver.task(proposed.get(0)).id();
            Visitor decider = personas.visitor(mvc, "kepala");
            Tab task = Tab.open(decider, path);
            assertThat(task.send(path, Map.of("outcome", "approved")).taken()).isTrue();
            assertThat(Tab.open(decider, path).page().text()).contains("sudah");
            assertThat(task.send(path, Map.of("outcome", "approved")).taken())
                    .as("the first answer")
                    .isTrue();
            assertThat(processDriver.journal(proposed.get(0)))
                    .filteredOn("journal.nomination.approved"::equals)
                    .hasSize(1);
        }
    }

    private void everyForm(Visitor visitor, String persona, String address) {
        WebPage page = Tab.page(visitor.open(address));
        for (MatchResult found : FORM.matcher(page.body()).results().toList()) {
            String action = HtmlUtils.htmlUnescape(found.group(1));
            List<String> texts = WRITTEN.matcher(found.group(2))
                    .results()
                    .map(input -> NAME.matcher(input.group()))
                    .filter(Matcher::find)
                    .map(name -> name.group(1))
                    .toList();
            WebForm form = page.forms().stream()
                    .filter(one -> one.action().equals(action))
                    .findFirst()
                    .orElse(null);
            if (form != null && !texts.isEmpty() && !action.startsWith("/logout") && !action.endsWith("/draft")) {
                Map<String, String> entered = new LinkedHashMap<>();
                texts.forEach(name -> entered.put(name, TEXT));
                judge(
                        visitor,
                        persona + " " + address + " " + action,
                        Tab.open(visitor, address).send(form, entered));
            }
        }
    }

    private void judge(Visitor visitor, String what, WebPage answer) {
        if (answer.status() == 302) {
            return;
        }
        Matcher language = LANGUAGE.matcher(answer.body());
        if (answer.status() == 200 || !language.find()) {
            wrong.add(what + ": answered " + answer.status());
            return;
        }
        WebPage english = Tab.page(visitor.open(HtmlUtils.htmlUnescape(language.group(1))));
        if (english.status() != 200 || !english.body().contains("Isi &lt;b&gt; x")) {
            wrong.add(what + " (" + answer.status() + ") → " + language.group(1) + ": " + english.status());
        } else if (!english.body().contains("lang=\"en\"")) {
            wrong.add(what + " → not in English");
        } else {
            switched.add(what);
        }
        visitor.open("/help?lang=id");
    }
}
