package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Decides what waits in a case as one of those whom it waits for, through the one door. A refusal stops the year. */
@Component
@Profile({"demo", "year"})
public class Officials {

    private static final int MOST_STEPS = 8;

    private final Decisions decisions;
    private final Authority authority;

    Officials(Decisions decisions, Authority authority) {
        this.decisions = decisions;
        this.authority = authority;
    }

    public void decide(CaseNumber caseNumber, String outcome) {
        decide(caseNumber, Map.of("outcome", outcome));
    }

    /** The one task of the case. */
    public void decide(CaseNumber caseNumber, Map<String, String> fields) {
        List<OpenTask> open = decisions.listOpenOf(caseNumber);
        if (open.size() != 1) {
            throw new IllegalStateException(open.size() + " tasks wait in " + caseNumber);
        }
        decide(open.get(0), fields);
    }

    /** Office after office, until none of these cases waits for one. */
    public void approveAll(Collection<String> cases) {
        cases.stream().map(CaseNumber::new).forEach(number -> {
            for (int step = 0; step < MOST_STEPS && waits(number); step++) {
                decide(number, "approved");
            }
        });
    }

    boolean waits(CaseNumber caseNumber) {
        return !decisions.listOpenOf(caseNumber).isEmpty();
    }

    /** Who is to decide the one task of the case. */
    public PersonId of(CaseNumber caseNumber) {
        OpenTask task = decisions.listOpenOf(caseNumber).get(0);
        return of(task, decisions.describe(task));
    }

    private void decide(OpenTask task, Map<String, String> fields) {
        TaskDescription description = decisions.describe(task);
        decisions.decide(of(task, description), Request.direct(task.id(), description.version(), fields));
    }

    private PersonId of(OpenTask task, TaskDescription description) {
        return task.candidates().stream()
                .flatMap(candidate -> authority.resolve(candidate, description.conflictScope()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody answers for " + task.id()));
    }
}
