package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one task of a measurement, which is done on a page of its own. */
@Service
@Transactional
public class BehaviourTasks {

    /** The one outcome, which no form knows. */
    public static final String RATED = "rated";

    private final Decisions decisions;

    BehaviourTasks(Decisions decisions) {
        this.decisions = decisions;
    }

    /** In which capacity the person rates the people of this case today; empty where it does not wait for him. */
    @Transactional(readOnly = true)
    public Optional<Capacity> capacity(String number, PersonId person) {
        return decisions.listOpenOf(new CaseNumber(number)).stream()
                .findFirst()
                .flatMap(task -> decisions.capacityFor(person, task));
    }

    void finish(String number, PersonId by) {
        OpenTask task = decisions.listOpenOf(new CaseNumber(number)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        int version = decisions.describe(task).version();
        decisions.decide(by, Decisions.Request.direct(task.id(), version, Map.of("outcome", RATED)));
    }
}
