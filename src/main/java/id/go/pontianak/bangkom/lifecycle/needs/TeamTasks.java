package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The tasks that are done on pages of their own: confirming a team and handing up a recap. */
@Service
public class TeamTasks {

    private final Decisions decisions;

    TeamTasks(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Whether the one task of this case waits for the person, for whatever office. */
    public boolean mayConfirm(String number, PersonId person) {
        return task(number).filter(task -> isFor(task, person)).isPresent();
    }

    /** Decides the one task of the case; {@code seen} is the version that was on the page, another one is refused. */
    public void decide(String number, int seen, String outcome, PersonId by) {
        OpenTask task = task(number).filter(one -> isFor(one, by)).orElseThrow(NotFound::new);
        decisions.decide(by, Decisions.Request.direct(task.id(), seen, Map.of("outcome", outcome)));
    }

    private Optional<OpenTask> task(String number) {
        return decisions.listOpenOf(new CaseNumber(number)).stream().findFirst();
    }

    private boolean isFor(OpenTask task, PersonId person) {
        return decisions.capacityFor(person, task).isPresent();
    }
}
