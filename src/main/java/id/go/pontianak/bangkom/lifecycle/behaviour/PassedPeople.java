package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultSuggestions;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who passed in a batch. */
@Service
@Transactional(readOnly = true)
class PassedPeople {

    private final Results results;
    private final ResultSuggestions suggestions;

    PassedPeople(Results results, ResultSuggestions suggestions) {
        this.results = results;
        this.suggestions = suggestions;
    }

    List<PersonId> of(String batch) {
        return results.find(batch).map(suggestions::of).orElse(List.of()).stream()
                .filter(PassedPeople::passed)
                .map(ParticipantResult::person)
                .toList();
    }

    private static boolean passed(ParticipantResult result) {
        ResultOutcome outcome = result.recorded().outcome();
        return outcome != null && outcome.passed();
    }
}
