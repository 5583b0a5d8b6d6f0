package id.go.pontianak.bangkom.lifecycle.behaviour.process;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase.Status;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourTasks;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.AlumnusRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourCases;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The superior's task, done on its page. Who is judged in it judges nobody in it: for him the office above answers. */
@Component
class BehaviourEvaluationTasks implements CaseTypePart {

    private static final int PRIORITY = 45;

    private final BehaviourCases cases;
    private final AlumnusRows alumni;
    private final Batches batches;

    BehaviourEvaluationTasks(BehaviourCases cases, AlumnusRows alumni, Batches batches) {
        this.cases = cases;
        this.alumni = alumni;
        this.batches = batches;
    }

    @Override
    public String caseType() {
        return BehaviourEvaluationProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(BehaviourEvaluationProcess.RATE);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        BehaviourCase one = cases.load(task.caseNumber().value());
        Set<PersonId> judged =
                alumni.ofCase(one.caseNumber()).stream().map(Alumnus::person).collect(Collectors.toSet());
        return TaskDescription.of(task, ConflictScope.barring(judged), one.version(), PRIORITY)
                .of(batches.batch(one.batch()).programme())
                .in(one.batch())
                .doneAt(one.page());
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        CaseNumber number = decision.task().caseNumber();
        if (!decision.outcome().equals(BehaviourTasks.RATED)
                || alumni.ofCase(number).stream().anyMatch(Alumnus::open)) {
            throw RuleViolated.at("outcome", "refusal.behaviour.unrated");
        }
        cases.become(number.value(), Status.AWAITING);
        return Map.of();
    }
}
