package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.Fingerprint;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * People of Dinas PUPR with everything a right request needs (token, version, complete form) try it on a nomination of Dinas Kesehatan.
 * Who may open which route at all is in {@code RouteMatrixIT}; here nothing may change, and nothing tells that there is anything.
 */
@IntegrationTest
class ObjectAuthorizationIT {

    private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ProcessDriver processDriver;

    private Personas personas;
    private String batch;
    private String number;
    private String task;

    @BeforeEach
    void aNominationOfAnotherUnit() {
        personas = new Personas(accounts, jdbc);
        batch = new BatchRows(jdbc).calling("MP-01");
        PersonId nominee = SmallCity.STAFF_1_DINKES;
        number = nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), nominee);
        task = processDriver.task(number).id().value();
    }

    @AfterEach
    void handBack() {
        personas.close();
    }

    private Visitor signIn(String who) {
        return personas.visitor(portal, who);
    }

    @ParameterizedTest
    @DisplayName(
            "S-12 people of another unit decide, comment, withdraw and rescue: nothing changes, the attempt is noted")
    @ValueSource(strings = {"pegawai-lain", "atasan-lain", "pengelola-lain", "auditor", "admin"})
    void peopleOfAnotherUnitChangeNothing(String who) {
        Visitor other = signIn(who);
        Map<String, String> before = Fingerprint.of(jdbc);
        long noted = refusals();

        decides(other, "approved");
        decides(other, "rejected");
        decides(other, "returned");
        assertThat(other.send("/tasks/" + task + "/comments", "body", "Setuju").getStatus())
                .isEqualTo(404);
        assertThat(other.send("/tasks/" + task + "/draft", "reason", "x").getStatus())
                .isEqualTo(404);
        assertThat(other.send("/tasks/" + task + "/snooze", "until", "2026-11-05")
                        .getStatus())
                .isEqualTo(404);
        other.send("/tasks/" + task + "/wake");
        for (String action : List.of("withdraw", "take-back", "review", "cancel", "involve-superior", "nudge")) {
            assertThat(other.send("/nominations/" + number + "/" + action, "reason", "Alasan yang baik")
                            .getStatus())
                    .as(action)
                    .isIn(who.equals("auditor") ? List.of(404, 409) : List.of(404));
        }
        other.send("/nominations/" + number + "/ask-other", "reason", "x", "office", "KABID1-PUPR");
        other.send("/nominations/" + number + "/extend", "reason", "x", "day", "2026-12-01");
        other.send("/nominations/" + number + "/replace", "person", SmallCity.STAFF_1_PUPR.toString(), "reason", "x");
        if (!who.equals("auditor")) {
            assertThat(other.send("/tracking/" + number + "/comments", "body", "Setuju")
                            .getStatus())
                    .isEqualTo(404);
        }
        other.send("/batches/" + batch + "/cancel", "reason", "x");
        other.send("/batches/" + batch + "/preference", "version", "0", "place." + number, "1");
        other.send("/batches/" + batch + "/selection/submit", "version", "0");

        assertThat(Fingerprint.changed(before, jdbc)).isEmpty();
        assertThat(refusals()).as("noted refusals").isGreaterThan(noted + 10);
    }

    private void decides(Visitor other, String outcome) {
        assertThat(other.send("/tasks/" + task, "seen", "1", "outcome", outcome, "reason", "Alasan")
                        .getStatus())
                .as(outcome)
                .isEqualTo(404);
    }

    private long refusals() {
        return jdbc.sql("SELECT coalesce(sum(times), 0) FROM access_refusal")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("S-12 lists, searches and exports of others do not hold it")
    void listsAndExportsOfOthersDoNotHoldIt() {
        for (String who : List.of("pegawai-lain", "atasan-lain", "pengelola-lain", "admin")) {
            Visitor other = signIn(who);
            for (String path : List.of(
                    "/",
                    "/tasks",
                    "/tasks?view=office&for=office:KABID1-DINKES",
                    "/nominations",
                    "/notices",
                    "/tracking/cases?state=all",
                    "/tracking/cases?state=all&unit=DINKES",
                    "/tracking/cases?state=all&batch=" + batch,
                    "/tracking/cases?state=all&q=" + number,
                    "/tracking/cases?waits=office:KABID1-DINKES",
                    "/tracking/export.csv?state=all",
                    "/tracking/export.csv?state=all&unit=DINKES&batch=" + batch)) {
                assertThat(body(other.open(path))
                                .replace("q=" + number, "")
                                .replace("q%3D" + number, "")
                                .replace("value=\"" + number + "\"", ""))
                        .as(who + " " + path)
                        .doesNotContain(number);
            }
        }
    }

    @ParameterizedTest
    @DisplayName("S-13 what belongs to others and what does not exist is one and the same page")
    @ValueSource(
            strings = {
                "/nominations/{n}",
                "/nominations/{n}/context",
                "/tracking/{n}",
                "/tracking/{n}/model",
                "/tasks/{t}",
                "/nominations/{n}/replace",
                "/batches/{b}/selection",
                "/batches/{b}/cancel",
                "/batches/{b}/print",
            })
    void whatBelongsToOthersAndWhatDoesNotExistIsOnePage(String route) {
        Visitor other = signIn("atasan-lain");
        String there = route.replace("{n}", number).replace("{t}", task).replace("{b}", batch);
        String nowhere =
                route.replace("{n}", "NOM-2099-999999").replace("{t}", NOWHERE).replace("{b}", "BATCH-XX-2099-1");

        assertThat(page(other, there)).isEqualTo(page(other, nowhere));
    }

    private static String page(Visitor visitor, String path) {
        MockHttpServletResponse answer = visitor.open(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(404);
        return answer.getHeaderNames().stream().sorted().toList()
                + body(answer)
                        .replace(path, "/…")
                        .replaceAll("content=\"[\\w-]{40,}={0,2}\"|value=\"[\\w-]{40,}={0,2}\"", "token");
    }

    @Test
    @DisplayName("S-09 a decision with more fields than its form is no decision")
    void aDecisionWithMoreFieldsIsNoDecision() {
        Visitor supervisor = signIn("atasan");
        Map<String, String> before = Fingerprint.of(jdbc);

        for (String more : List.of(
                "approved",
                "_role",
                "assignee",
                "decider",
                "mode",
                "version",
                "nominationApproved",
                "candidates",
                "id")) {
            assertThat(supervisor
                            .send("/tasks/" + task, "seen", "1", "outcome", "approved", more, "true")
                            .getStatus())
                    .as(more)
                    .isEqualTo(422);
        }

        assertThat(Fingerprint.changed(before, jdbc))
                .as("only that he has it open")
                .isSubsetOf("inbox_opened");
    }

    @Test
    @DisplayName("S-14 what the form does not ask for is not taken from it")
    void whatTheFormDoesNotAskForIsNotTaken() {
        Visitor supervisor = signIn("atasan");
        var answer = supervisor.send(
                "/nominations/new",
                "batch",
                batch,
                "person",
                SmallCity.STAFF_2_DINKES.toString(),
                "motive",
                "Perlu untuk tugasnya",
                "exception",
                "Perlu untuk tugasnya",
                "id",
                NOWHERE,
                "number",
                "NOM-2026-999999",
                "status",
                "READY",
                "unit",
                "PUPR",
                "version",
                "77",
                "proposer",
                SmallCity.WALIKOTA.toString(),
                "initiator",
                "HR",
                "createdBy",
                SmallCity.WALIKOTA.toString());
        assertThat(answer.getHeader("Location")).startsWith("/nominations/NOM-");

        Map<String, Object> row = jdbc.sql("SELECT * FROM nomination WHERE number = ?")
                .param(String.valueOf(answer.getHeader("Location")).substring("/nominations/".length()))
                .query()
                .singleRow();
        assertThat(row.get("status")).isNotEqualTo("READY");
        assertThat(row.get("unit")).isEqualTo("DINKES");
        assertThat(row.get("proposer")).isEqualTo(SmallCity.KABID1_DINKES.value());
        assertThat(row.get("initiator")).isEqualTo("SUPERVISOR");

        supervisor.send(
                "/account/password",
                "current",
                Personas.PASSWORD,
                "password",
                "angin dari arah muara",
                "repeated",
                "angin dari arah muara",
                "username",
                "lain",
                "stamp",
                "0",
                "disabled",
                "true",
                "roles",
                "ADMIN",
                "account",
                NOWHERE);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM access_role r JOIN access_account a ON a.id = r.account WHERE a.username = ? AND NOT a.disabled")
                        .param(personas.username("atasan"))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("S-14 S-39 S-41 what no page sends is refused whole: NUL, books, names that reach inside")
    void whatNoPageSendsIsRefusedWhole() {
        Visitor supervisor = signIn("atasan");
        for (String name : List.of(
                "person[2147483647]", "batch.class.module.classLoader", "motive['x']", "class.module.classLoader.x")) {
            assertThat(supervisor
                            .send("/nominations/new", "batch", batch, name, "1")
                            .getStatus())
                    .as(name)
                    .isEqualTo(400);
        }
        for (String value : List.of("a\0b", "a".repeat(10_001))) {
            assertThat(supervisor
                            .send("/nominations/new", "batch", batch, "motive", value)
                            .getStatus())
                    .isEqualTo(400);
            assertThat(supervisor
                            .send("/tasks/" + task + "/draft", "reason", value)
                            .getStatus())
                    .isEqualTo(400);
        }
        assertThat(supervisor.open("/tracking/cases?q=%00").getStatus()).isEqualTo(400);
        assertThat(supervisor
                        .send(
                                "/nominations/new",
                                "batch",
                                batch,
                                "person",
                                SmallCity.STAFF_2_DINKES.toString(),
                                "motive",
                                "a".repeat(2_001))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("S-15 no parameter brings a column that is not offered")
    void noParameterBringsAColumnThatIsNotOffered() {
        Visitor supervisor = signIn("atasan");
        String plain = body(supervisor.open("/tracking/export.csv?state=all"));
        for (String more : List.of(
                "fields=*",
                "columns=performance,legal_status,birth_date",
                "expand=subject",
                "sort=c.search",
                "sort=performance",
                "include=all",
                "select=*")) {
            assertThat(body(supervisor.open("/tracking/export.csv?state=all&" + more)))
                    .as(more)
                    .isEqualTo(plain);
        }
        assertThat(plain).contains(number).doesNotContain("1990-08-17", "17-08-1990");
        assertThat(body(supervisor.open("/nominations/" + number))).doesNotContain("1990-08-17", "17 Agustus 1990");
    }

    @Test
    @DisplayName("S-16 nobody skips the step before his, decides on himself, or acts for HR")
    void nobodySkipsAStep() {
        Map<String, String> before = Fingerprint.of(jdbc);
        assertThat(signIn("pegawai")
                        .send("/tasks/" + task, "seen", "1", "outcome", "approved")
                        .getStatus())
                .isEqualTo(404);
        assertThat(signIn("kepala")
                        .send("/tasks/" + task, "seen", "1", "outcome", "approved")
                        .getStatus())
                .isEqualTo(404);
        assertThat(signIn("analis")
                        .send("/tasks/" + task, "seen", "1", "outcome", "approved")
                        .getStatus())
                .isEqualTo(404);
        assertThat(signIn("atasan")
                        .send("/nominations/" + number + "/cancel", "reason", "x")
                        .getStatus())
                .isEqualTo(404);
        assertThat(Fingerprint.changed(before, jdbc)).isEmpty();
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
