package id.go.pontianak.bangkom.races;

import static id.go.pontianak.bangkom.support.SmallCity.SUB_DINKES;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.races.RaceHarness.Answers;
import id.go.pontianak.bangkom.races.RaceHarness.Side;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.HttpTest;
import id.go.pontianak.bangkom.support.OpenTransactions;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.WebForm;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * F-18: while somebody approves, his task is put to another office, or he leaves his own. Either the approval stands whole, or nothing of
 * it; and no task is ever without somebody who may decide it. D A. (Nothing is claimed in this product: opening only marks. Decisions
 * against withdrawing and cancelling are in {@link HttpRacesIT}.)
 */
@HttpTest
class HolderChangeRaceIT {

    private static final int ROUNDS = Math.max(4, RaceHarness.ROUNDS / 4);
    private static final String REASON = "Pejabatnya berhalangan";

    @LocalServerPort
    private int port;

    @Autowired
    private Crowd crowd;

    @Autowired
    private Traces traces;

    @Autowired
    private OpenTransactions transactions;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void officials() {
        crowd.officials();
    }

    @Test
    @DisplayName("F-18 HR puts the step before another office while its official approves")
    void reassignedWhileApproving() throws Exception {
        HttpOfficial kabid = signIn("kabid");
        HttpOfficial analyst = signIn("analis");
        List<String> numbers = crowd.proposals(crowd.call(), crowd.employees(ROUNDS, "KABID1-DINKES"), SUB_DINKES);

        try (RaceHarness raceHarness = new RaceHarness("approve against asking another office", transactions)) {
            for (String number : numbers) {
                Answers answers = raceHarness.decided(
                        new Side(kabid, () -> approve(kabid, number)), new Side(analyst, () -> ask(analyst, number)));

                List<String> journal = processDriver.journal(number);
                assertThat(journal.contains("journal.nomination.approved")).isEqualTo(answers.leftWon());
                assertThat(journal.contains("journal.nomination.otherAsked")).isEqualTo(!answers.leftWon());
                assertThat(processDriver.task(number).candidates())
                        .hasToString(answers.leftWon() ? "[office:KA-DINKES]" : "[office:SEK-DINKES]");
                assertThat(answers.loser().text())
                        .containsPattern(
                                answers.leftWon()
                                        ? "Disetujui oleh Budi Santoso .* pada 2 November 2026"
                                        : "BKPSDM meminta jabatan lain memutuskan oleh Putri Ayu pada 2 November 2026");
            }
            raceHarness.report();
        }
    }

    /** Each round has an office of its own, whose holder's last day is made yesterday while he approves. */
    @Test
    @DisplayName("F-18 the supervisor leaves while he approves, and nobody follows him")
    void supervisorLeavesWhileApproving() throws Exception {
        HttpOfficial admin = signIn("admin");
        HttpOfficial head = signIn("kepala");
        List<String> offices =
                IntStream.range(0, ROUNDS).mapToObj(at -> office()).toList();
        HttpOfficial leaving = signIn("kabid");

        try (RaceHarness raceHarness = new RaceHarness("approve against the end of the appointment", transactions)) {
            for (String office : offices) {
                UUID holding = holding(office);
                String number =
                        crowd.proposal(crowd.call(), crowd.employees(1, office).get(0), SUB_DINKES);
                Answers answers = raceHarness.round(
                        new Side(leaving, () -> approve(leaving, number)),
                        new Side(admin, () -> end(admin, office, holding)));

                assertThat(answers.right().status()).isEqualTo(302);
                boolean approved = answers.left().status() == 302;
                raceHarness.wonBy(approved);
                assertThat(processDriver.journal(number).contains("journal.nomination.approved"))
                        .isEqualTo(approved);
                if (!approved) {
                    assertThat(answers.left().status()).as("no longer his").isEqualTo(404);
                    String path = "/tasks/" + processDriver.task(number).id();
                    assertThat(head.send(head.open(path).form(path).with("outcome", "approved"))
                                    .status())
                            .as("the office above decides: no orphan")
                            .isEqualTo(302);
                }
                assertThat(traces.of(number).status()).isEqualTo("DECIDING");
            }
            System.out.println("the supervisor leaves: neither order is wrong, each round was whole");
        }
    }

    @Test
    @DisplayName("F-18 a successor finds the task at once, the predecessor does not")
    void successor() throws IOException {
        String office = office();
        String number = crowd.proposal(crowd.call(), crowd.employees(1, office).get(0), SUB_DINKES);
        HttpOfficial predecessor = signIn("kabid");
        HttpOfficial successor = signIn("kepala");
        String path = "/tasks/" + processDriver.task(number).id();
        WebForm open = predecessor.open(path).form(path);
        HttpOfficial admin = signIn("admin");

        WebForm appoint = admin.open("/admin/offices/" + office + "/appoint").forms().stream()
                .filter(form -> form.action().equals("/admin/offices/" + office + "/appoint"))
                .reduce((first, last) -> last)
                .orElseThrow();
        WebForm filled = appoint.with("person", SmallCity.KA_DINKES.toString())
                .with("capacity", "D")
                .with("from", "2026-11-02")
                .with("decree", "821.2/77/" + office);
        assertThat(admin.send(filled).status()).as("asks whose time ends").isEqualTo(422);
        String holding = jdbc.sql("SELECT id::text FROM directory_holder WHERE office_code = ?")
                .param(office)
                .query(String.class)
                .single();
        assertThat(admin.send(filled.with("agreed", holding + ":2026-11-01")).status())
                .isEqualTo(302);

        assertThat(predecessor.send(open.with("outcome", "approved")).status()).isEqualTo(404);
        assertThat(successor
                        .send(successor.open(path).form(path).with("outcome", "approved"))
                        .status())
                .isEqualTo(302);
        assertThat(processDriver.journal(number)).contains("journal.nomination.approved");
    }

    /** An office under KA-DINKES, held by the head of the first division besides his own. */
    private String office() {
        String code = "RACE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        jdbc.sql("""
                        INSERT INTO directory_office (code, title, unit_code, tier, echelon, superior)
                        VALUES (?, ?, 'DINKES', 'PENGAWAS', 'IV.a', 'KA-DINKES')""").params(code, "Kepala Seksi " + code).update();
        jdbc.sql(
                        "INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day, decree) VALUES (?, ?, ?, 'D', DATE '2026-01-05', '821.2/1')")
                .params(UUID.randomUUID(), code, SmallCity.KABID1_DINKES.value())
                .update();
        return code;
    }

    private UUID holding(String office) {
        return jdbc.sql("SELECT id FROM directory_holder WHERE office_code = ?")
                .param(office)
                .query(UUID.class)
                .single();
    }

    private HttpOfficial signIn(String name) throws IOException {
        return HttpOfficial.signIn(port, name, Crowd.PASSWORD);
    }

    private WebForm approve(HttpOfficial client, String number) throws IOException {
        String path = "/tasks/" + processDriver.task(number).id();
        return client.open(path).form(path).with("outcome", "approved");
    }

    private static WebForm ask(HttpOfficial client, String number) throws IOException {
        return client.open("/nominations/" + number)
                .form("/nominations/" + number + "/ask-other")
                .with("office", "SEK-DINKES")
                .with("reason", REASON);
    }

    private static WebForm end(HttpOfficial client, String office, UUID holding) throws IOException {
        return client.open("/admin/offices/" + office)
                .form("/admin/offices/" + office + "/holders/" + holding + "/end")
                .with("lastDay", "2026-11-01");
    }
}
