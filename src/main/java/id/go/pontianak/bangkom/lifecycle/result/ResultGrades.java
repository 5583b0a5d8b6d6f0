package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Recorded;
import id.go.pontianak.bangkom.lifecycle.result.domain.Qualification;
import java.math.BigDecimal;

/** Puts the qualification beside a result, where the programme prints one. */
public final class ResultGrades {

    private ResultGrades() {}

    public static ParticipantResult graded(CompletionRule rule, ParticipantResult result) {
        Recorded recorded = result.recorded();
        ResultOutcome outcome = recorded.outcome();
        BigDecimal score = result.measured().post();
        boolean printed = rule.graded() && outcome != null && outcome.passed() && score != null;
        String grade = printed && score != null ? Qualification.of(score) : null;
        return result.recorded(new Recorded(outcome, grade, recorded.certificate(), recorded.note()));
    }
}
