package id.go.pontianak.bangkom.lifecycle.result.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.CompletionRule;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result that was frozen goes up with its score, and never down. */
class RaiseTest {

    private static final CompletionRule RULE = new CompletionRule(90, 70, true, false, false, null);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FAILED, 100, 60, -, 75, -, PASSED, 75",
                "REMEDIAL, 100, 60, -, 75, -, PASSED, 75",
                "REMEDIAL, 100, 60, -, 60, 70, PASSED_WITH_REMARK, 60",
                "PASSED_WITH_REMARK, 100, 60, -, 70, 70, PASSED, 70",
                "FAILED, 80, 60, -, 75, -, FAILED, 75",
                "FAILED, 100, 60, Menyontek, 75, -, FAILED, 75",
                "FAILED, 100, 60, -, 65, -, FAILED, 65",
                "DROPPED, 100, 60, -, 75, -, PASSED, 75",
                "PASSED, 100, 80, -, 90, -, PASSED, 90"
            })
    void goesUpWithItsScore(
            ResultOutcome was,
            int attendance,
            BigDecimal before,
            @Nullable String note,
            BigDecimal now,
            @Nullable BigDecimal remedial,
            ResultOutcome becomes,
            BigDecimal score) {
        ParticipantResult after = raise(result(was, attendance, before, note), now, remedial)
                .orElseThrow()
                .after();

        assertThat(after.recorded().outcome()).isEqualTo(becomes);
        assertThat(after.measured().post()).isEqualByComparingTo(score);
        assertThat(after.measured().attendance()).isEqualTo(attendance);
    }

    @Test
    void staysWhereNothingGetsBetter() {
        assertThat(raise(result(ResultOutcome.PASSED, 100, new BigDecimal("80"), null), new BigDecimal("55"), null))
                .isEmpty();
        assertThat(raise(result(ResultOutcome.FAILED, 100, new BigDecimal("60"), null), new BigDecimal("60.00"), null))
                .isEmpty();
    }

    @Test
    void whoWithdrewStaysWithdrawn() {
        ParticipantResult dropped = result(ResultOutcome.DROPPED, 100, new BigDecimal("60"), null);
        ResultFacts facts =
                new ResultFacts(true, null, new ResultFacts.Scores(null, new BigDecimal("75"), null), null, null);

        assertThat(Raise.of(RULE, dropped, facts).orElseThrow().better()).isFalse();
    }

    private static Optional<Raise> raise(ParticipantResult before, BigDecimal now, @Nullable BigDecimal remedial) {
        return Raise.of(
                RULE, before, new ResultFacts(false, null, new ResultFacts.Scores(null, now, remedial), null, null));
    }

    private static ParticipantResult result(
            ResultOutcome outcome, int attendance, BigDecimal post, @Nullable String note) {
        return new ParticipantResult(
                "BATCH-MP01-2026-1",
                new PersonId(UUID.randomUUID()),
                new ParticipantResult.Suggested(null, List.of()),
                new ParticipantResult.Measured(attendance, null, post),
                new ParticipantResult.Recorded(outcome, null, null, note),
                ParticipantResult.HandedUp.NEVER,
                null,
                1);
    }
}
