package id.go.pontianak.bangkom.lifecycle.participant.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form by which a participant leaves, and what it shows. */
@Component
class ParticipantForms implements FormRoute.Source {

    private static final String PARTICIPANT = "/batches/{number}/participants/{person}";

    private final Participants participants;

    ParticipantForms(Participants participants) {
        this.participants = participants;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(FormRoute.of(PARTICIPANT + "/withdraw", PARTICIPANT).showing(PARTICIPANT, this::state));
    }

    private Shown state(Map<String, String> variables) {
        String number = variables.getOrDefault("number", "");
        PersonId person = PersonId.of(variables.getOrDefault("person", ""));
        return Shown.ofCase(number)
                .fact(
                        "participant.state",
                        "#participant.state."
                                + participants
                                        .find(number, person)
                                        .orElseThrow(NotFound::new)
                                        .state());
    }
}
