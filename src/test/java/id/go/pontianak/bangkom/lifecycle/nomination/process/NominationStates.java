package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.Asked;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationInterventions;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationReviews;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the nomination of a general staff member of DINKES, just handed in, to a state, through the door. */
@Component
class NominationStates {

    private static final String REASON = "Sesuai kebutuhan";

    private final ProcessDriver processDriver;
    private final NominationReviews reviews;
    private final NominationWithdrawals withdrawals;
    private final NominationInterventions rescues;
    private final Candidacies candidacies;
    private final DirectoryChanges directoryChanges;
    private final Cases cases;
    private final TestClock clock;
    private final NominationFixtures fixtures;

    NominationStates(
            ProcessDriver processDriver,
            NominationReviews reviews,
            NominationWithdrawals withdrawals,
            NominationInterventions rescues,
            Candidacies candidacies,
            DirectoryChanges directoryChanges,
            Cases cases,
            TestClock clock,
            JdbcClient jdbc) {
        this.processDriver = processDriver;
        this.reviews = reviews;
        this.withdrawals = withdrawals;
        this.rescues = rescues;
        this.candidacies = candidacies;
        this.directoryChanges = directoryChanges;
        this.cases = cases;
        this.clock = clock;
        this.fixtures = new NominationFixtures(jdbc);
    }

    void bring(String number, String batch, String state) {
        switch (state) {
            case "first step" -> {}
            case "escalated" -> processDriver.fireTimer(number, NominationElements.EVENT_STEP_OVERDUE);
            case "decided after silence" -> {
                bring(number, batch, "escalated");
                processDriver.decide(KA_DINKES, number, "approved");
            }
            case "other office asked" -> rescues.askOther(number, "SEK-DINKES", Asked.by(ANALYST, REASON));
            case "one approval" -> processDriver.decide(KABID1_DINKES, number, "approved");
            case "two approvals" -> twoApprovals(number);
            case "moved" -> {
                processDriver.decide(KABID1_DINKES, number, "approved");
                directoryChanges.happen(List.of("moves", "STAFF_1_DINKES", "PUPR", "KABID1-PUPR"), clock.today());
            }
            case "conflict" -> processDriver.decide(KABID1_DINKES, number, "conflict", REASON);
            case "withdrawn" -> withdrawals.withdraw(number, REASON, fixtures.nominee(number));
            case "batch cancelled" -> fixtures.setStatus(batch, BatchStatus.CANCELLED);
            default -> rejectedOrReady(number, batch, state);
        }
    }

    void askForReview(String number) {
        reviews.request(number, REASON, fixtures.nominee(number));
    }

    /** As release 1.0 did it before there was a seat. */
    void question(String number) {
        cases.correlate(NominationProcess.SEAT_QUESTIONED, new CaseNumber(number), Map.of());
    }

    private void rejectedOrReady(String number, String batch, String state) {
        switch (state) {
            case "returned" -> processDriver.decide(KABID1_DINKES, number, "returned", REASON);
            case "corrected" -> {
                processDriver.decide(KABID1_DINKES, number, "returned", REASON);
                processDriver.decide(SUB_DINKES, processDriver.task(number), Map.of("outcome", "resubmitted"));
            }
            case "rejected" -> processDriver.decide(KABID1_DINKES, number, "rejected", REASON);
            case "declined" -> {
                rejectedOrReady(number, batch, "rejected");
                processDriver.fireTimer(number, NominationElements.EVENT_REVIEW_WINDOW_PASSED);
            }
            case "under review" -> {
                rejectedOrReady(number, batch, "rejected");
                reviews.request(number, REASON, fixtures.nominee(number));
            }
            case "overturned" -> {
                rejectedOrReady(number, batch, "under review");
                processDriver.decide(ANALYST, number, "overturned", REASON);
            }
            case "rejected again" -> {
                rejectedOrReady(number, batch, "overturned");
                processDriver.decide(KA_DINKES, number, "rejected", REASON);
            }
            case "ready" -> ready(number, batch, BatchStatus.CALLING);
            case "ready, frozen" -> ready(number, batch, BatchStatus.DECREEING);
            case "ready, started" -> ready(number, batch, BatchStatus.STARTED);
            default -> onTheList(number, batch, state);
        }
    }

    private void onTheList(String number, String batch, String state) {
        ready(number, batch, BatchStatus.SEATED);
        boolean reserve = state.equals("reserved") || state.equals("offered");
        fixtures.seat(batch, fixtures.nominee(number), number, reserve ? "RESERVE" : "SEAT");
        if (reserve) {
            candidacies.reserved(number, 1);
        } else {
            candidacies.seated(number);
        }
        switch (state) {
            case "seated", "reserved" -> {}
            case "unconfirmed" -> processDriver.fireTimer(number, NominationElements.EVENT_CONFIRMATION_DUE_PASSED);
            case "confirmed" -> processDriver.decide(fixtures.nominee(number), number, "confirmed");
            case "offered" -> {
                var until = clock.now().plus(Duration.ofDays(3));
                fixtures.offer(number, until);
                candidacies.offered(number, until);
            }
            default -> throw new IllegalArgumentException(state);
        }
    }

    private void twoApprovals(String number) {
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
    }

    private void ready(String number, String batch, BatchStatus batchThen) {
        twoApprovals(number);
        processDriver.decide(ANALYST, number, "approved");
        fixtures.setStatus(batch, batchThen);
    }
}
