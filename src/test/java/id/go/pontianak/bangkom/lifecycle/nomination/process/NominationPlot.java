package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may happen to a nomination of a general staff member of DINKES out of town, word by word, on whatever model it runs. */
@Component
class NominationPlot {

    private static final String REASON = "Sesuai kebutuhan";

    private final ProcessDriver processDriver;
    private final Candidacies candidacies;
    private final NominationStates states;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final NominationFixtures fixtures;

    NominationPlot(
            ProcessDriver processDriver,
            Candidacies candidacies,
            NominationStates states,
            TestClock clock,
            JdbcClient jdbc) {
        this.processDriver = processDriver;
        this.candidacies = candidacies;
        this.states = states;
        this.clock = clock;
        this.jdbc = jdbc;
        this.fixtures = new NominationFixtures(jdbc);
    }

    void happens(String number, String batch, String what) {
        switch (what) {
            case "approved" -> {
                processDriver.decide(KABID1_DINKES, number, "approved");
                processDriver.decide(KA_DINKES, number, "approved");
            }
            case "headApproved" -> processDriver.decide(KA_DINKES, number, "approved");
            case "newHead" -> processDriver.decide(KA_PUPR, number, "approved");
            case "otherApproved" -> {
                processDriver.decide(KABID2_DINKES, number, "approved");
                processDriver.decide(KA_DINKES, number, "approved");
            }
            case "verified" -> processDriver.decide(ANALYST, number, "approved");
            case "permitted" -> processDriver.decide(SEKDA, number, "approved");
            case "escalated" -> processDriver.fireTimer(number, NominationElements.EVENT_STEP_OVERDUE);
            case "returned", "rejected", "moved" -> states.bring(number, batch, what);
            case "corrected" ->
                processDriver.decide(SUB_DINKES, processDriver.task(number), Map.of("outcome", "resubmitted"));
            case "replaced" -> replaced(number);
            case "windowPassed" -> processDriver.fireTimer(number, NominationElements.EVENT_REVIEW_WINDOW_PASSED);
            default -> happensLater(number, batch, what);
        }
    }

    private void happensLater(String number, String batch, String what) {
        switch (what) {
            case "reviewed" -> states.askForReview(number);
            case "upheld", "overturned" -> processDriver.decide(ANALYST, number, what, REASON);
            case "notSelected" -> candidacies.notSelected(number);
            case "questioned" -> states.question(number);
            case "seated" -> placed(number, batch, "SEAT");
            case "otherSeated" -> {
                fixtures.setStatus(batch, BatchStatus.SEATED);
                fixtures.seat(batch, STAFF_5_DINKES, number, "SEAT");
                candidacies.seated(number);
            }
            case "reserved" -> placed(number, batch, "RESERVE");
            case "confirmed" ->
                processDriver.decide(
                        STAFF_1_DINKES,
                        processDriver.task(number, NominationProcess.CONFIRM_SEAT),
                        Map.of("outcome", "confirmed"));
            case "otherConfirmed" -> processDriver.decide(STAFF_5_DINKES, number, "confirmed");
            case "silent" -> processDriver.fireTimer(number, NominationElements.EVENT_CONFIRMATION_DUE_PASSED);
            case "followedUp" -> processDriver.decide(ANALYST, number, "confirmed", REASON);
            case "clash" ->
                candidacies.placeMoved(
                        number, new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)), true);
            case "kept", "released" ->
                processDriver.decide(
                        ANALYST,
                        processDriver.task(number, NominationProcess.DECIDE_QUESTION),
                        Map.of("outcome", what, "reason", REASON));
            case "offered" -> offered(number);
            case "accepted" -> processDriver.decide(STAFF_1_DINKES, number, "accepted");
            case "refused" -> processDriver.decide(STAFF_1_DINKES, number, "declined", REASON);
            case "lapsed" -> processDriver.fireTimer(number, NominationElements.EVENT_OFFER_WINDOW_PASSED);
            case "started" -> candidacies.batchStarted(number);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void replaced(String number) {
        processDriver.decide(KABID1_DINKES, number, "returned", REASON);
        processDriver.decide(
                SUB_DINKES,
                processDriver.task(number),
                Map.of(
                        "outcome",
                        "resubmitted",
                        "exception",
                        "Disetujui kepala dinas",
                        "employeeNumber",
                        jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                                .param(STAFF_5_DINKES.value())
                                .query(String.class)
                                .single()));
    }

    private void placed(String number, String batch, String state) {
        fixtures.setStatus(batch, BatchStatus.SEATED);
        fixtures.seat(batch, STAFF_1_DINKES, number, state);
        if (state.equals("SEAT")) {
            candidacies.seated(number);
        } else {
            candidacies.reserved(number, 1);
        }
    }

    private void offered(String number) {
        Instant until = clock.now().plus(Duration.ofDays(3));
        fixtures.offer(number, until);
        candidacies.offered(number, until);
    }
}
