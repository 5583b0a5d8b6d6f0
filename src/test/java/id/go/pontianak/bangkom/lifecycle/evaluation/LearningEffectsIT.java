package id.go.pontianak.bangkom.lifecycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.evaluation.LeftOut.Reason;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.DemoScores;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Measured;
import id.go.pontianak.bangkom.lifecycle.result.ResultChange;
import id.go.pontianak.bangkom.lifecycle.result.ResultFixtures;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecording;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a batch learned: pairs alone count, and who makes none is named with the reason. */
@IntegrationTest
class LearningEffectsIT {

    @Autowired
    private ResultFixtures fixtures;

    @Autowired
    private ResultRecording recording;

    @Autowired
    private LearningEffects effects;

    @BeforeEach
    void city() {
        fixtures.city();
    }

    @Test
    void pairsOfThoseWhoSatBothTestsCountAndNobodyElse() {
        String batch = fixtures.opened(30);
        List<PersonId> people = fixtures.people(batch);
        for (int at = 0; at < 25; at++) {
            ScorePair pair = DemoScores.MP_01.get(at);
            enter(batch, people.get(at), outcome(pair.after()), pair.before(), pair.after());
        }
        enter(batch, people.get(25), ResultOutcome.PASSED, null, 80.0);
        enter(batch, people.get(26), ResultOutcome.DROPPED, 50.0, null);
        enter(batch, people.get(27), ResultOutcome.DROPPED, 40.0, 95.0);
        enter(batch, people.get(28), ResultOutcome.FAILED, null, null);
        enter(batch, people.get(29), ResultOutcome.VOID, null, null);

        Learning learning = effects.of(batch);
        assertThat(learning.pairs()).hasSize(25);
        assertThat(learning.leftOut())
                .containsExactly(
                        new LeftOut(people.get(25), Reason.NO_PRE_TEST),
                        new LeftOut(people.get(26), Reason.DROPPED),
                        new LeftOut(people.get(27), Reason.DROPPED),
                        new LeftOut(people.get(28), Reason.NO_TEST),
                        new LeftOut(people.get(29), Reason.NO_SHOW));
        assertThat(learning.figures().before()).isEqualTo(52);
        assertThat(learning.figures().after()).isEqualTo(78);
        assertThat(learning.figures().significant()).isTrue();
        assertThat(effects.passRate(List.of(batch))).isCloseTo(100.0 * 24 / 29, Offset.offset(1e-9));
    }

    @Test
    void aBatchWithoutScoresHasNoFigures() {
        String batch = fixtures.opened(2);
        assertThat(effects.of(batch).figures().pairs()).isZero();
        assertThat(effects.of(batch).leftOut()).extracting(LeftOut::reason).containsOnly(Reason.NO_TEST);
        assertThat(effects.passRate(List.of(batch))).isNull();
        assertThat(effects.of("BATCH-NONE-2026-1").pairs()).isEmpty();
    }

    private static ResultOutcome outcome(double score) {
        return score >= 70 ? ResultOutcome.PASSED : ResultOutcome.FAILED;
    }

    private void enter(
            String batch, PersonId person, ResultOutcome outcome, @Nullable Double before, @Nullable Double after) {
        Measured measured = new Measured(100, decimal(before), decimal(after));
        recording.change(
                batch,
                person,
                new ResultChange(outcome, measured, null, "Dicatat seperti pada daftar penyelenggara"),
                SmallCity.ANALYST);
    }

    private static @Nullable BigDecimal decimal(@Nullable Double score) {
        return score == null ? null : BigDecimal.valueOf(score);
    }
}
