package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;

import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.Asked;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationCorrections;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationRescues;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.support.Stories;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the nomination of a general staff member of DINKES, just handed in, to a state, through the door. */
@Component
class NominationStates {

    private static final String REASON = "Sesuai kebutuhan";

    private final Stories stories;
    private final NominationCorrections corrections;
    private final NominationWithdrawals withdrawals;
    private final NominationRescues rescues;
    private final Candidacies candidacies;
    private final Upheavals upheavals;
    private final Cases cases;
    private final TestClock clock;
    private final NominationFixtures fixtures;

    NominationStates(
            Stories stories,
            NominationCorrections corrections,
            NominationWithdrawals withdrawals,
            NominationRescues rescues,
            Candidacies candidacies,
            Upheavals upheavals,
            Cases cases,
            TestClock clock,
            JdbcClient jdbc) {
        this.stories = stories;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.rescues = rescues;
        this.candidacies = candidacies;
        this.upheavals = upheavals;
        this.cases = cases;
        this.clock = clock;
        this.fixtures = new NominationFixtures(jdbc);
    }

    void bring(String number, String batch, String state) {
        switch (state) {
            case "first step" -> {}
            case "escalated" -> stories.fireTimer(number, "event_stepOverdue");
            case "decided after silence" -> {
                bring(number, batch, "escalated");
                stories.decide(KA_DINKES, number, "approved");
            }
            case "other office asked" -> rescues.askOther(number, "SEK-DINKES", Asked.by(ANALYST, REASON));
            case "one approval" -> stories.decide(KABID1_DINKES, number, "approved");
            case "two approvals" -> twoApprovals(number);
            case "moved" -> {
                stories.decide(KABID1_DINKES, number, "approved");
                upheavals.happen(List.of("moves", "STAFF_1_DINKES", "PUPR", "KABID1-PUPR"), clock.today());
            }
            case "conflict" -> stories.decide(KABID1_DINKES, number, "conflict", REASON);
            case "withdrawn" -> withdrawals.withdraw(number, REASON, STAFF_1_DINKES);
            case "batch cancelled" -> fixtures.setStatus(batch, BatchStatus.CANCELLED);
            default -> rejectedOrReady(number, batch, state);
        }
    }

    void askForReview(String number) {
        corrections.askForReview(number, REASON, STAFF_1_DINKES);
    }

    /** As release 1.0 did it before there was a seat. */
    void question(String number) {
        cases.correlate(NominationProcess.SEAT_QUESTIONED, number, Map.of());
    }

    private void rejectedOrReady(String number, String batch, String state) {
        switch (state) {
            case "returned" -> stories.decide(KABID1_DINKES, number, "returned", REASON);
            case "corrected" -> {
                stories.decide(KABID1_DINKES, number, "returned", REASON);
                stories.decide(SUB_DINKES, stories.task(number), Map.of("outcome", "resubmitted"));
            }
            case "rejected" -> stories.decide(KABID1_DINKES, number, "rejected", REASON);
            case "declined" -> {
                rejectedOrReady(number, batch, "rejected");
                stories.fireTimer(number, "event_reviewWindowPassed");
            }
            case "under review" -> {
                rejectedOrReady(number, batch, "rejected");
                corrections.askForReview(number, REASON, STAFF_1_DINKES);
            }
            case "overturned" -> {
                rejectedOrReady(number, batch, "under review");
                stories.decide(ANALYST, number, "overturned", REASON);
            }
            case "rejected again" -> {
                rejectedOrReady(number, batch, "overturned");
                stories.decide(KA_DINKES, number, "rejected", REASON);
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
        fixtures.seat(batch, STAFF_1_DINKES, number, reserve ? "RESERVE" : "SEAT");
        if (reserve) {
            candidacies.reserved(number, 1);
        } else {
            candidacies.seated(number);
        }
        switch (state) {
            case "seated", "reserved" -> {}
            case "unconfirmed" -> stories.fireTimer(number, "event_confirmationDuePassed");
            case "confirmed" -> stories.decide(STAFF_1_DINKES, number, "confirmed");
            case "offered" -> {
                var until = clock.now().plus(Duration.ofDays(3));
                fixtures.offer(number, until);
                candidacies.offered(number, until);
            }
            default -> throw new IllegalArgumentException(state);
        }
    }

    private void twoApprovals(String number) {
        stories.decide(KABID1_DINKES, number, "approved");
        stories.decide(KA_DINKES, number, "approved");
    }

    private void ready(String number, String batch, BatchStatus batchThen) {
        twoApprovals(number);
        stories.decide(ANALYST, number, "approved");
        fixtures.setStatus(batch, batchThen);
    }
}
