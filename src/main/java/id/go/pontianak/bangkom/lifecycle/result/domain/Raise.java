package id.go.pontianak.bangkom.lifecycle.result.domain;

import id.go.pontianak.bangkom.lifecycle.result.CompletionRule;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Measured;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Suggested;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts.Attendance;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts.Scores;
import id.go.pontianak.bangkom.lifecycle.result.ResultGrades;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a result that was handed up or set becomes when a score got better afterwards; upwards only. The rule is asked again with the
 * attendance as it was handed up, so that nothing but the score moves anything. Passing alone is an improvement, and what somebody recorded
 * with a reason of his own stays.
 */
public record Raise(ParticipantResult before, ParticipantResult after) {

    /** Empty where neither score nor outcome gets better. */
    public static Optional<Raise> of(CompletionRule rule, ParticipantResult before, ResultFacts facts) {
        Measured kept = before.measured();
        BigDecimal post = higher(kept.post(), facts.scores().post());
        Proposal proposal = Proposal.of(
                rule,
                new ResultFacts(
                        facts.withdrawn(),
                        attendance(kept.attendance(), facts.attendance()),
                        new Scores(kept.pre(), post, facts.scores().remedial()),
                        facts.learned(),
                        facts.read()));
        ParticipantResult scored = before.with(before.suggested(), new Measured(kept.attendance(), kept.pre(), post));
        ParticipantResult after = better(before, proposal)
                ? scored.with(new Suggested(proposal.outcome(), proposal.because()), scored.measured())
                        .asSuggested()
                : scored;
        ParticipantResult graded = ResultGrades.graded(rule, after);
        return graded.equals(before) ? Optional.empty() : Optional.of(new Raise(before, graded));
    }

    /** Whether another outcome stands there now. */
    public boolean better() {
        return before.recorded().outcome() != after.recorded().outcome();
    }

    /** Whether he had passed before, so that a certificate is there. */
    public boolean passedBefore() {
        ResultOutcome outcome = before.recorded().outcome();
        return outcome != null && outcome.passed();
    }

    private static @Nullable Attendance attendance(@Nullable Integer kept, @Nullable Attendance recorded) {
        return kept == null ? null : new Attendance(kept, 0, 0, 0, 0, recorded == null ? null : recorded.missed());
    }

    private static boolean better(ParticipantResult before, Proposal proposal) {
        ResultOutcome was = before.recorded().outcome();
        ResultOutcome becomes = proposal.outcome();
        return was != null
                && becomes != null
                && becomes.passed()
                && becomes.ordinal() < was.ordinal()
                && before.recorded().note() == null;
    }

    private static @Nullable BigDecimal higher(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.compareTo(one) > 0 ? other : one;
    }
}
