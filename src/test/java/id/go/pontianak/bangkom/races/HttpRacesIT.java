package id.go.pontianak.bangkom.races;

import static id.go.pontianak.bangkom.races.RaceHarness.ROUNDS;
import static id.go.pontianak.bangkom.support.SmallCity.KA_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.SUB_DINKES;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.races.RaceHarness.Answers;
import id.go.pontianak.bangkom.races.RaceHarness.Side;
import id.go.pontianak.bangkom.races.Traces.Trace;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.HttpTest;
import id.go.pontianak.bangkom.support.OpenTransactions;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.WebForm;
import id.go.pontianak.bangkom.support.WebPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * F-17, F-18: two people at two browsers press their buttons at the same moment. Exactly one wins; the other reads who decided and when;
 * and the case looks as if the other had never been there: its journal, mails, tasks and engine history equal those of a case in which
 * only the winner acted. D A V.
 */
@HttpTest
class HttpRacesIT {

    private static final String WHEN = "pada 2 November 2026 09\\.\\d\\d WIB\\.";
    private static final String KABID = "Budi Santoso \\(Kepala Bidang Kesehatan Masyarakat\\)";
    private static final String REASON = "Tidak sesuai kebutuhan unit";

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
    private BatchFixtures batches;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private Seats seats;

    @BeforeEach
    void officials() {
        crowd.officials();
    }

    @Test
    @DisplayName("F-17 decide against decide: approve and reject at the same instant")
    void twoDecisions() throws Exception {
        HttpOfficial kabid = signIn("kabid");
        HttpOfficial substitute = signIn("pengganti");
        List<String> numbers = proposals(ROUNDS + 2);
        Map<String, WebForm> kabidList = list(kabid);
        Map<String, WebForm> substituteList = list(substitute);
        Trace approved = alone(numbers.remove(0), kabid, number -> approve(kabidList, number));
        Trace rejected = alone(numbers.remove(0), substitute, number -> reject(substituteList, number));

        try (RaceHarness raceHarness = new RaceHarness("decide against decide", transactions)) {
            List<Boolean> left = new ArrayList<>();
            for (String number : numbers) {
                Answers answers = raceHarness.decided(
                        new Side(kabid, () -> approve(kabidList, number)),
                        new Side(substitute, () -> reject(substituteList, number)));
                left.add(answers.leftWon());
                assertThat(answers.loser().text())
                        .containsPattern("Sudah diputuskan oleh "
                                + (answers.leftWon() ? KABID : "Agus Sulaiman \\(a\\.n\\. [^)]*\\)") + " " + WHEN);
            }
            compare(numbers, left, approved, rejected);
            raceHarness.report();
        }
    }

    @Test
    @DisplayName("F-18 decide against withdraw")
    void decisionAndWithdrawal() throws Exception {
        HttpOfficial kabid = signIn("kabid");
        HttpOfficial unitHr = signIn("pengelola");
        List<String> numbers = proposals(ROUNDS + 2);
        Map<String, WebForm> kabidList = list(kabid);
        Trace approved = alone(numbers.remove(0), kabid, number -> approve(kabidList, number));
        Trace withdrawn = alone(numbers.remove(0), unitHr, number -> act(unitHr, number, "withdraw"));

        try (RaceHarness raceHarness = new RaceHarness("decide against withdraw", transactions)) {
            List<Boolean> left = new ArrayList<>();
            for (String number : numbers) {
                Answers answers = raceHarness.decided(
                        new Side(kabid, () -> approve(kabidList, number)),
                        new Side(unitHr, () -> act(unitHr, number, "withdraw")));
                left.add(answers.leftWon());
                assertThat(answers.loser().text())
                        .containsPattern(
                                (answers.leftWon() ? "Disetujui oleh " + KABID : "Usulan ditarik oleh Nur Aini") + " "
                                        + WHEN);
            }
            compare(numbers, left, approved, withdrawn);
            raceHarness.report();
        }
    }

    @Test
    @DisplayName("F-18 decide against cancel of the case")
    void decisionAndCancellation() throws Exception {
        HttpOfficial kabid = signIn("kabid");
        HttpOfficial analyst = signIn("analis");
        List<String> numbers = proposals(ROUNDS + 2);
        Map<String, WebForm> kabidList = list(kabid);
        Trace approved = alone(numbers.remove(0), kabid, number -> approve(kabidList, number));
        Trace cancelled = alone(numbers.remove(0), analyst, number -> act(analyst, number, "cancel"));

        try (RaceHarness raceHarness = new RaceHarness("decide against cancel", transactions)) {
            List<Boolean> left = new ArrayList<>();
            for (String number : numbers) {
                Answers answers = raceHarness.decided(
                        new Side(kabid, () -> approve(kabidList, number)),
                        new Side(analyst, () -> act(analyst, number, "cancel")));
                left.add(answers.leftWon());
                assertThat(answers.loser().text())
                        .containsPattern((answers.leftWon()
                                        ? "Disetujui oleh " + KABID
                                        : "Dibatalkan oleh BKPSDM oleh Putri Ayu")
                                + " " + WHEN);
            }
            compare(numbers, left, approved, cancelled);
            raceHarness.report();
        }
    }

    /** A batch is cancelled whatever is decided in it; but from that moment on nobody decides, though the cases only follow one by one. */
    @Test
    @DisplayName("F-18 decide against cancel of the whole batch: before it, or not at all")
    void decisionAndCancelledBatch() throws Exception {
        HttpOfficial kabid = signIn("kabid");
        HttpOfficial analyst = signIn("analis");
        List<PersonId> people = crowd.employees(ROUNDS / 4, "KABID1-DINKES");

        try (RaceHarness raceHarness = new RaceHarness("decide against cancel of the batch", transactions)) {
            for (PersonId person : people) {
                String batch = batches.calling(5, Map.of());
                String number = crowd.proposal(batch, person, SUB_DINKES);
                Answers answers = raceHarness.round(
                        new Side(kabid, () -> approve(list(kabid), number)),
                        new Side(analyst, () -> cancel(analyst, batch)));

                assertThat(answers.right().status()).isEqualTo(302);
                boolean decided = answers.left().status() == 302;
                raceHarness.wonBy(decided);
                if (!decided) {
                    assertThat(answers.left().status()).isEqualTo(409);
                    assertThat(answers.left().text())
                            .containsPattern(
                                    "Pelatihan dibatalkan oleh Putri Ayu pada \\d+ November 2026 \\d\\d\\.\\d\\d WIB\\.");
                }
                runs.workAll();
                Trace trace = traces.of(number);
                assertThat(trace.status()).isEqualTo("CANCELLED");
                assertThat(trace.journal().contains("journal.nomination.approved"))
                        .isEqualTo(decided);
                assertThat(trace.journal()).endsWith("journal.nomination.batchCancelled");
                assertThat(trace.mails().contains("office:KA-DINKES")).isEqualTo(decided);
            }
            raceHarness.report();
        }
    }

    /** The second race begins where the first ends: one has the last seat offered, the other stands on the reserve. */
    @Test
    @DisplayName("F-19 promotion against promotion: the last seat")
    void theLastSeat() throws Exception {
        HttpOfficial analyst = signIn("analis");
        HttpOfficial second = signIn("analis2");
        HttpOfficial unitHr = signIn("pengelola");
        List<LastSeat> lastSeats = lastSeats(ROUNDS + 3);
        Map<String, WebForm> analystList = list(analyst);
        Map<String, WebForm> secondList = list(second);
        LastSeat alone = lastSeats.remove(0);
        alone(alone.one(), analyst, number -> approve(analystList, number));
        alone(alone.other(), second, number -> approve(secondList, number));
        Trace offered = traces.of(alone.one());
        Trace reserved = traces.of(alone.other());
        assertThat(List.of(offered.status(), reserved.status())).containsExactly("OFFERED", "RESERVED");

        List<LastSeat> settled = new ArrayList<>();
        try (RaceHarness raceHarness =
                new RaceHarness("promotion against promotion, two become ready for one seat", transactions)) {
            for (LastSeat last : lastSeats) {
                Answers answers = raceHarness.round(
                        new Side(analyst, () -> approve(analystList, last.one())),
                        new Side(second, () -> approve(secondList, last.other())));
                assertThat(List.of(answers.left().status(), answers.right().status()))
                        .containsOnly(302);
                boolean left = seats.findOf(last.one()).orElseThrow().state() == Seat.State.OFFERED;
                raceHarness.wonBy(left);
                settled.add(left ? last : new LastSeat(last.batch(), last.other(), last.one()));
            }
            for (LastSeat last : settled) {
                assertThat(same(traces.of(last.one()))).isEqualTo(same(offered));
                assertThat(same(traces.of(last.other()))).isEqualTo(same(reserved));
                assertThat(states(last)).containsExactly("OFFERED", "RESERVE");
            }
            assertThat(analyst.open("/nominations/" + settled.get(0).other()).text())
                    .contains("Peserta cadangan", "kursi ditawarkan sesuai urutan");
            raceHarness.report();
        }
        releasedTwice(settled, unitHr, analyst);
    }

    private void releasedTwice(List<LastSeat> settled, HttpOfficial unitHr, HttpOfficial analyst) throws Exception {
        LastSeat one = settled.remove(0);
        Trace withdrawn = alone(one.one(), unitHr, number -> act(unitHr, number, "withdraw"));
        LastSeat other = settled.remove(0);
        Trace cancelled = alone(other.one(), analyst, number -> act(analyst, number, "cancel"));
        Trace promoted = traces.of(other.other());
        assertThat(promoted.status()).isEqualTo("OFFERED");

        try (RaceHarness raceHarness =
                new RaceHarness("promotion against promotion, one seat is freed twice", transactions)) {
            for (LastSeat last : settled.subList(0, ROUNDS / 4)) {
                Answers answers = raceHarness.decided(
                        new Side(unitHr, () -> act(unitHr, last.one(), "withdraw")),
                        new Side(analyst, () -> act(analyst, last.one(), "cancel")));
                assertThat(answers.loser().text())
                        .containsPattern((answers.leftWon()
                                        ? "Usulan ditarik oleh Nur Aini"
                                        : "Dibatalkan oleh BKPSDM oleh Putri Ayu")
                                + " pada 2 November 2026 09\\.\\d\\d WIB\\.");
                Trace expected = answers.leftWon() ? withdrawn : cancelled;
                assertThat(same(traces.of(last.one()))).isEqualTo(same(expected));
                assertThat(same(traces.of(last.other()))).isEqualTo(same(promoted));
                assertThat(states(last)).containsExactly("RELEASED", "OFFERED");
            }
            raceHarness.report();
        }
    }

    /** Without who of the two analysts verified it. */
    private static Trace same(Trace trace) {
        return new Trace(
                trace.journal().replaceAll("(?m)^(journal.nomination.approved/)[^/]*", "$1"),
                trace.mails(),
                trace.tasks().replaceAll("(" + NominationElements.TASK_VERIFY_NOMINATION + ")/[^/]*", "$1"),
                trace.engine(),
                trace.status());
    }

    private record LastSeat(String batch, String one, String other) {}

    private List<LastSeat> lastSeats(int count) {
        List<PersonId> people = crowd.employees(2 * count, "KA-DINKES");
        List<String> calls = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            calls.add(crowd.call());
        }
        List<LastSeat> last = new ArrayList<>();
        List<LastSeat> made = calls.parallelStream()
                .map(batch -> {
                    int at = calls.indexOf(batch);
                    return new LastSeat(
                            batch,
                            crowd.proposal(batch, people.get(2 * at), KA_DINKES),
                            crowd.proposal(batch, people.get(2 * at + 1), KA_DINKES));
                })
                .toList();
        last.addAll(made);
        calls.forEach(batch -> crowd.set(batch, 1));
        return last;
    }

    private List<String> states(LastSeat last) {
        return List.of(
                seats.findOf(last.one()).orElseThrow().state().name(),
                seats.findOf(last.other()).orElseThrow().state().name());
    }

    private List<String> proposals(int count) {
        String batch = crowd.call();
        return new ArrayList<>(crowd.proposals(batch, crowd.employees(count, "KABID1-DINKES"), SUB_DINKES));
    }

    private interface FormOfCase {
        WebForm of(String number) throws IOException;
    }

    /** What is left of a case in which only this happens. */
    private Trace alone(String number, HttpOfficial client, FormOfCase form) throws IOException {
        WebPage answer = client.send(form.of(number));
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return traces.of(number);
    }

    private void compare(List<String> numbers, List<Boolean> leftWon, Trace left, Trace right) {
        Map<String, Trace> all = traces.of(numbers);
        for (int at = 0; at < numbers.size(); at++) {
            assertThat(all.get(numbers.get(at))).as("round %d", at).isEqualTo(leftWon.get(at) ? left : right);
        }
    }

    private HttpOfficial signIn(String name) throws IOException {
        return HttpOfficial.signIn(port, name, Crowd.PASSWORD);
    }

    /** The form of the case's task as it stands in the official's list. */
    private WebForm approve(Map<String, WebForm> list, String number) {
        return task(list, number).with("outcome", "approved");
    }

    private WebForm reject(Map<String, WebForm> list, String number) {
        return task(list, number).with("outcome", "rejected").with("reason", REASON);
    }

    private WebForm task(Map<String, WebForm> list, String number) {
        return Objects.requireNonNull(
                list.get("/tasks/" + processDriver.task(number).id()));
    }

    /** The whole task list, page after page, with the form of each row. */
    private static Map<String, WebForm> list(HttpOfficial client) throws IOException {
        Map<String, WebForm> forms = new HashMap<>();
        Optional<String> path = Optional.of("/tasks");
        while (path.isPresent()) {
            WebPage page = client.open(path.get());
            page.forms().stream()
                    .filter(form -> form.fields().containsKey("seen"))
                    .forEach(form -> forms.put(form.action(), form));
            path = page.next();
        }
        return forms;
    }

    private static WebForm act(HttpOfficial client, String number, String action) throws IOException {
        return client.open("/nominations/" + number)
                .form("/nominations/" + number + "/" + action)
                .with("reason", REASON);
    }

    private static WebForm cancel(HttpOfficial client, String batch) throws IOException {
        String path = "/batches/" + batch + "/cancel";
        return client.open(path).form(path).with("reason", REASON);
    }
}
