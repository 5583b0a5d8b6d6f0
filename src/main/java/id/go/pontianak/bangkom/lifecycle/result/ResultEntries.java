package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Recorded;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultRows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares what is entered with what is suggested for it. */
@Component
class ResultEntries {

    private final ResultRows rows;
    private final ResultSuggestions suggestions;

    ResultEntries(ResultRows rows, ResultSuggestions suggestions) {
        this.rows = rows;
        this.suggestions = suggestions;
    }

    /** Whose outcome would be another than the suggested one, with nothing that says why. */
    Set<PersonId> unexplained(ResultCase results, Map<PersonId, ResultChange> all) {
        return all.entrySet().stream()
                .filter(one -> one.getValue().note() == null && one.getValue().outcome() != null)
                .filter(one -> one.getValue().outcome()
                        != measured(results, one.getKey(), one.getValue())
                                .suggested()
                                .outcome())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private ParticipantResult measured(ResultCase results, PersonId person, ResultChange change) {
        ParticipantResult before = rows.find(results.batch(), person).orElseThrow(NotFound::new);
        return suggestions
                .of(results, List.of(before.with(before.suggested(), change.measured())))
                .get(0);
    }

    /** The result as it is with what was entered; an outcome other than the suggested one needs a reason. */
    ParticipantResult entered(ResultCase results, PersonId person, ResultChange change) {
        ParticipantResult suggested = measured(results, person, change);
        if (suggested.posted() || rows.settledEarly(results.batch(), person)) {
            throw new NotPossibleNow("refusal.result.posted");
        }
        ResultOutcome outcome = change.outcome();
        boolean deviates = outcome != null && outcome != suggested.suggested().outcome();
        String note = deviates ? Reason.at("note", change.note()) : null;
        return ResultGrades.graded(
                results.rule(), suggested.recorded(new Recorded(outcome, null, change.certificate(), note)));
    }
}
