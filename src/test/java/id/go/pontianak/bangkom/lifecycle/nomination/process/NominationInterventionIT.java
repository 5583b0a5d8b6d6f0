package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.lifecycle.nomination.Asked;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationCorrections;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationInterventions;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationReviews;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** State before, who, allowed or refused with which sentence, state after. */
@IntegrationTest
class NominationInterventionIT {

    private static final String REASON = "Sesuai kebutuhan";

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationCorrections corrections;

    @Autowired
    private NominationReviews reviews;

    @Autowired
    private NominationWithdrawals withdrawals;

    @Autowired
    private NominationInterventions rescues;

    @Autowired
    private NominationStates states;

    @Autowired
    private ProcessDriver processDriver;

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

    /** One row of {@code nomination/rescues.txt}. */
    record Row(String before, String action, String who, String refusal, String after) {

        @Override
        public String toString() {
            return before + ": " + action + " by " + who + " -> " + (refusal.isEmpty() ? after : refusal);
        }
    }

    static List<Row> table() throws IOException {
        return new ClassPathResource("nomination/rescues.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("|") && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void isAllowedOrRefused(Row row) {
        String number = given(row.before());

        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> act(row.action(), number, SpecialCases.person(row.who())));

        assertThat(refused == null ? "" : refused.messageKey())
                .isEqualTo(row.refusal().isEmpty() ? "" : "refusal." + row.refusal());
        assertThat(jdbc.sql("SELECT status FROM nomination WHERE number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo(row.after());
    }

    @Test
    void anotherOfficeDecidesWhatHrPutBeforeIt() {
        String number = given("first step");
        rescues.askOther(number, "SEK-DINKES", Asked.by(ANALYST, REASON));

        assertThat(processDriver.task(number).candidates()).hasToString("[office:SEK-DINKES]");
        processDriver.decide(SEK_DINKES, number, "approved");
        assertThat(processDriver.task(number).candidates()).hasToString("[office:KA-DINKES]");
    }

    @Test
    void theDeadlineMovesWithItsEscalation() {
        String number = given("first step");
        rescues.extend(number, LocalDate.of(2026, 11, 20), Asked.by(ANALYST, REASON));

        assertThat(processDriver.task(number).due()).isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(processDriver.timerDue(number, NominationElements.EVENT_STEP_OVERDUE))
                .isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
    }

    @Test
    void everyDeedAsksForAReason() {
        String number = given("first step");

        Refusal refused = catchThrowableOfType(Refusal.class, () -> withdrawals.cancel(number, " ", ANALYST));

        assertThat(refused.messageKey()).isEqualTo("refusal.reason.missing");
    }

    private void act(String action, String number, PersonId who) {
        switch (action) {
            case "take-back" -> corrections.takeBack(number, REASON, who);
            case "review" -> reviews.request(number, REASON, who);
            case "withdraw" -> withdrawals.withdraw(number, REASON, who);
            case "cancel" -> withdrawals.cancel(number, REASON, who);
            case "superior" -> rescues.involveSuperior(number, Asked.by(who, REASON));
            case "ask" -> rescues.askOther(number, "SEK-DINKES", Asked.by(who, REASON));
            case "ask same" -> rescues.askOther(number, "KABID1-DINKES", Asked.by(who, REASON));
            case "ask nobody" -> rescues.askOther(number, "TIDAK-ADA", Asked.by(who, REASON));
            case "extend" -> rescues.extend(number, LocalDate.of(2026, 11, 20), Asked.by(who, REASON));
            case "extend today" -> rescues.extend(number, LocalDate.of(2026, 11, 2), Asked.by(who, REASON));
            case "extend to past" -> rescues.extend(number, LocalDate.of(2026, 10, 1), Asked.by(who, REASON));
            case "nudge" -> rescues.nudge(number, Asked.by(who, REASON));
            default -> throw new IllegalArgumentException(action);
        }
    }

    private String given(String state) {
        return switch (state) {
            case "proposed by superior" -> submit(STAFF_1_DINKES, KABID1_DINKES);
            case "before the mayor" -> {
                String number = submit(SEKDA, SEKDA);
                processDriver.decide(ANALYST, number, "approved");
                yield number;
            }
            default -> {
                String number = submit(STAFF_1_DINKES, STAFF_1_DINKES);
                states.bring(number, batch, state);
                yield number;
            }
        };
    }

    private String submit(PersonId nominee, PersonId proposer) {
        return nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), proposer);
    }
}
