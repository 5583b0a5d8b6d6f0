package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Asked;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationCorrections;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationRescues;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Stories;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** State before, who, allowed or refused with which sentence, state after. */
@IntegrationTest
class NominationRescueIT {

    private static final String REASON = "Sesuai kebutuhan";

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationCorrections corrections;

    @Autowired
    private NominationWithdrawals withdrawals;

    @Autowired
    private NominationRescues rescues;

    @Autowired
    private Stories stories;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private String batch;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        batch = fixtures.callingBatch("MP-01");
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("first step", "take-back", KABID1_DINKES, "refusal.nomination.takeBack.nothing", "DECIDING"),
                arguments("one approval", "take-back", KABID1_DINKES, null, "DECIDING"),
                arguments("one approval", "take-back", KA_DINKES, "refusal.nomination.takeBack.notYours", "DECIDING"),
                arguments("one approval", "take-back", KA_PUPR, "refusal.notFound", "DECIDING"),
                arguments(
                        "two approvals",
                        "take-back",
                        KABID1_DINKES,
                        "refusal.nomination.takeBack.notYours",
                        "DECIDING"),
                arguments("two approvals", "take-back", KA_DINKES, null, "DECIDING"),
                arguments("returned", "take-back", KABID1_DINKES, null, "DECIDING"),
                arguments("corrected", "take-back", KABID1_DINKES, "refusal.nomination.takeBack.movedOn", "DECIDING"),
                arguments("rejected", "take-back", KABID1_DINKES, null, "DECIDING"),
                arguments(
                        "under review", "take-back", KABID1_DINKES, "refusal.nomination.status.REVIEWING", "REVIEWING"),
                arguments("conflict", "take-back", KABID1_DINKES, "refusal.nomination.takeBack.conflict", "DECIDING"),
                arguments("ready", "take-back", ANALYST, null, "DECIDING"),
                arguments("ready, frozen", "take-back", ANALYST, "refusal.nomination.frozen", "READY"),
                arguments("rejected", "review", STAFF_1_DINKES, null, "REVIEWING"),
                arguments("rejected", "review", KABID1_DINKES, "refusal.notFound", "REJECTED"),
                arguments("first step", "review", STAFF_1_DINKES, "refusal.nomination.status.DECIDING", "DECIDING"),
                arguments("first step", "withdraw", STAFF_1_DINKES, null, "WITHDRAWN"),
                arguments("first step", "withdraw", SUB_DINKES, null, "WITHDRAWN"),
                arguments("first step", "withdraw", KABID1_DINKES, "refusal.notFound", "DECIDING"),
                arguments("returned", "withdraw", STAFF_1_DINKES, null, "WITHDRAWN"),
                arguments("ready", "withdraw", STAFF_1_DINKES, null, "WITHDRAWN"),
                arguments("withdrawn", "withdraw", STAFF_1_DINKES, "refusal.nomination.status.WITHDRAWN", "WITHDRAWN"),
                arguments("ready, started", "withdraw", STAFF_1_DINKES, "refusal.nomination.batch.STARTED", "READY"),
                arguments("first step", "cancel", ANALYST, null, "CANCELLED"),
                arguments("first step", "cancel", KABID1_DINKES, "refusal.notFound", "DECIDING"),
                arguments("rejected", "cancel", ANALYST, null, "CANCELLED"),
                arguments("first step", "superior", ANALYST, null, "DECIDING"),
                arguments("first step", "superior", KA_DINKES, "refusal.notFound", "DECIDING"),
                arguments("returned", "superior", ANALYST, "refusal.nomination.noStep", "RETURNED"),
                arguments("first step", "ask", ANALYST, null, "DECIDING"),
                arguments("first step", "ask same", ANALYST, "refusal.nomination.sameOffice", "DECIDING"),
                arguments("first step", "ask nobody", ANALYST, "refusal.nomination.unknownOffice", "DECIDING"),
                arguments("ready", "ask", ANALYST, "refusal.nomination.noStep", "READY"),
                arguments("first step", "extend", ANALYST, null, "DECIDING"),
                arguments("first step", "extend to the past", ANALYST, "refusal.nomination.dayPassed", "DECIDING"),
                arguments("first step", "nudge", ANALYST, null, "DECIDING"),
                arguments("first step", "nudge", SUB_DINKES, "refusal.notFound", "DECIDING"));
    }

    @ParameterizedTest(name = "{0}: {1} by {2} -> {3}, {4}")
    @MethodSource("table")
    void isAllowedOrRefused(String before, String action, PersonId who, String refusal, String after) {
        String number = given(before);

        Refusal refused = catchThrowableOfType(Refusal.class, () -> act(action, number, who));

        assertThat(refused == null ? null : refused.messageKey()).isEqualTo(refusal);
        assertThat(jdbc.sql("SELECT status FROM nomination WHERE number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo(after);
    }

    @Test
    void anotherOfficeDecidesWhatHrPutBeforeIt() {
        String number = given("first step");
        rescues.askOther(number, "SEK-DINKES", Asked.by(ANALYST, REASON));

        assertThat(stories.task(number).candidates()).hasToString("[office:SEK-DINKES]");
        stories.decide(SEK_DINKES, number, "approved");
        assertThat(stories.task(number).candidates()).hasToString("[office:KA-DINKES]");
    }

    @Test
    void theDeadlineMovesWithItsEscalation() {
        String number = given("first step");
        rescues.extend(number, LocalDate.of(2026, 11, 20), Asked.by(ANALYST, REASON));

        assertThat(stories.task(number).due()).isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(stories.timerDue(number, "event_stepOverdue")).isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
    }

    @Test
    void everyDeedAsksForAReason() {
        String number = given("first step");

        Refusal refused = catchThrowableOfType(Refusal.class, () -> withdrawals.cancel(number, " ", ANALYST));

        assertThat(refused.messageKey()).isEqualTo("refusal.nomination.reason");
    }

    private void act(String action, String number, PersonId who) {
        switch (action) {
            case "take-back" -> corrections.takeBack(number, REASON, who);
            case "review" -> corrections.askForReview(number, REASON, who);
            case "withdraw" -> withdrawals.withdraw(number, REASON, who);
            case "cancel" -> withdrawals.cancel(number, REASON, who);
            case "superior" -> rescues.involveSuperior(number, Asked.by(who, REASON));
            case "ask" -> rescues.askOther(number, "SEK-DINKES", Asked.by(who, REASON));
            case "ask same" -> rescues.askOther(number, "KABID1-DINKES", Asked.by(who, REASON));
            case "ask nobody" -> rescues.askOther(number, "TIDAK-ADA", Asked.by(who, REASON));
            case "extend" -> rescues.extend(number, LocalDate.of(2026, 11, 20), Asked.by(who, REASON));
            case "extend to the past" -> rescues.extend(number, LocalDate.of(2026, 10, 1), Asked.by(who, REASON));
            case "nudge" -> rescues.nudge(number, Asked.by(who, REASON));
            default -> throw new IllegalArgumentException(action);
        }
    }

    private String given(String state) {
        String number = nominations.submit(
                new Submission(batch, STAFF_1_DINKES, "Mengelola proyek", "Sesuai tugas"), STAFF_1_DINKES);
        switch (state) {
            case "first step" -> {}
            case "one approval" -> stories.decide(KABID1_DINKES, number, "approved");
            case "two approvals" -> twoApprovals(number);
            case "returned" -> stories.decide(KABID1_DINKES, number, "returned", REASON);
            case "corrected" -> {
                stories.decide(KABID1_DINKES, number, "returned", REASON);
                stories.decide(SUB_DINKES, stories.task(number), Map.of("outcome", "resubmitted"));
            }
            case "rejected" -> stories.decide(KABID1_DINKES, number, "rejected", REASON);
            case "under review" -> {
                stories.decide(KABID1_DINKES, number, "rejected", REASON);
                corrections.askForReview(number, REASON, STAFF_1_DINKES);
            }
            case "conflict" -> stories.decide(KABID1_DINKES, number, "conflict", REASON);
            case "withdrawn" -> withdrawals.withdraw(number, REASON, STAFF_1_DINKES);
            case "ready" -> ready(number, BatchStatus.CALLING);
            case "ready, frozen" -> ready(number, BatchStatus.DECREEING);
            case "ready, started" -> ready(number, BatchStatus.STARTED);
            default -> throw new IllegalArgumentException(state);
        }
        return number;
    }

    private void twoApprovals(String number) {
        stories.decide(KABID1_DINKES, number, "approved");
        stories.decide(KA_DINKES, number, "approved");
    }

    private void ready(String number, BatchStatus batchThen) {
        twoApprovals(number);
        stories.decide(ANALYST, number, "approved");
        fixtures.setStatus(batch, batchThen);
    }
}
