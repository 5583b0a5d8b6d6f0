package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Measured;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Suggested;
import id.go.pontianak.bangkom.lifecycle.result.domain.Proposal;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultRows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of a batch with what rule, attendance and scores suggest; frozen from the moment they are handed up. */
@Component
@Transactional(readOnly = true)
public class ResultSuggestions {

    private final ResultRows rows;
    private final MeasuredFacts measured;

    ResultSuggestions(ResultRows rows, MeasuredFacts measured) {
        this.rows = rows;
        this.measured = measured;
    }

    /** In the order of the roster. */
    public List<ParticipantResult> of(ResultCase results) {
        List<ParticipantResult> kept = rows.of(results.batch());
        return results.status() == ResultStatus.RECORDING ? of(results, kept) : kept;
    }

    /** These results as the facts of this moment suggest them. */
    List<ParticipantResult> of(ResultCase results, List<ParticipantResult> kept) {
        Map<PersonId, ResultFacts> facts = measured.of(results.batch(), kept);
        return kept.stream()
                .map(one -> suggested(results.rule(), one, Objects.requireNonNull(facts.get(one.person()))))
                .toList();
    }

    private static ParticipantResult suggested(CompletionRule rule, ParticipantResult one, ResultFacts facts) {
        if (one.posted()) {
            return one;
        }
        Proposal proposal = Proposal.of(rule, facts);
        ResultFacts.Attendance attendance = facts.attendance();
        return one.with(
                new Suggested(proposal.outcome(), proposal.because()),
                new Measured(
                        attendance == null ? null : attendance.percent(),
                        facts.scores().pre(),
                        facts.scores().post()));
    }
}
