package id.go.pontianak.bangkom.lifecycle.participant.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequests;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms by which a participant leaves, asks to, and is asked to stay, and what they show. */
@Component
class ParticipantForms implements FormRoute.Source {

    private static final String PARTICIPANT = "/batches/{number}/participants/{person}";

    private final Participants participants;
    private final LeaveRequests requests;

    ParticipantForms(Participants participants, LeaveRequests requests) {
        this.participants = participants;
        this.requests = requests;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(PARTICIPANT + "/withdraw", PARTICIPANT).showing(PARTICIPANT, this::state),
                FormRoute.of(PARTICIPANT + "/decline", PARTICIPANT).showing(PARTICIPANT, this::state),
                FormRoute.of(WithdrawalController.PAGE, WithdrawalController.PAGE));
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
                                        .state())
                .fact(
                        "participant.leave",
                        "#participant.leave.waits." + requests.open(number).containsKey(person));
    }
}
