package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultSuggestions;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of results and what each shows of them. */
@Component
class ResultForms implements FormRoute.Source {

    private static final String BATCH = "/batches/{number}";
    private static final String RESULTS = BATCH + "/results";
    private static final String RESULT = RESULTS + "/{person}";

    private final Results results;
    private final ResultSuggestions suggestions;

    ResultForms(Results results, ResultSuggestions suggestions) {
        this.results = results;
        this.suggestions = suggestions;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(RESULT, RESULT).showing(RESULTS, this::result),
                FormRoute.of(RESULTS + "/accept", RESULTS).showing(RESULTS, this::state),
                FormRoute.of(RESULTS + "/documents", RESULTS),
                FormRoute.of(RESULTS + "/import", RESULTS + "/import").showing(RESULTS, this::state),
                // These carry the version, which the decision itself compares.
                FormRoute.of(RESULTS + "/hand-up", RESULTS),
                FormRoute.of(RESULTS + "/conflict", RESULTS));
    }

    private ResultCase found(Map<String, String> variables) {
        return results.find(variables.getOrDefault("number", "")).orElseThrow(NotFound::new);
    }

    private Shown state(Map<String, String> variables) {
        ResultCase found = found(variables);
        return Shown.ofCase(found.number())
                .fact("result.state", '#' + found.status().messageKey())
                .fact("result.version", found.version());
    }

    private Shown result(Map<String, String> variables) {
        ResultCase found = found(variables);
        String person = variables.getOrDefault("person", "");
        ParticipantResult one = suggestions.of(found).stream()
                .filter(result -> result.person().equals(PersonId.of(person)))
                .findFirst()
                .orElseThrow(NotFound::new);
        ResultForm form = ResultForm.of(one);
        return Shown.ofCase(found.number())
                .fact("result.state", '#' + found.status().messageKey())
                .field("outcome", "result.field.outcome", name(form))
                .field("attendance", "result.field.attendance", form.attendance())
                .field("pre", "result.field.pre", form.pre())
                .field("post", "result.field.post", form.post())
                .field("certificate", "result.field.certificate", form.certificate())
                .field("note", "result.field.note", form.note());
    }

    private static @Nullable String name(ResultForm form) {
        ResultOutcome outcome = form.outcome();
        return outcome == null ? null : outcome.name();
    }
}
