package id.go.pontianak.bangkom.lifecycle.behaviour.process;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase.Status;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRights;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourTasks;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourCases;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one office says of its alumni as a case, counted on the card of their batch. */
@Component
class BehaviourEvaluationType implements CaseType {

    private final BehaviourCases cases;
    private final Batches batches;
    private final Directory directory;
    private final BehaviourRights rights;
    private final BehaviourTasks tasks;

    BehaviourEvaluationType(
            BehaviourCases cases,
            Batches batches,
            Directory directory,
            BehaviourRights rights,
            @Lazy BehaviourTasks tasks) {
        this.cases = cases;
        this.batches = batches;
        this.directory = directory;
        this.rights = rights;
        this.tasks = tasks;
    }

    @Override
    public String key() {
        return BehaviourEvaluationProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        BehaviourCase one = cases.load(caseNumber.value());
        Batch batch = batches.batch(one.batch());
        String office = directory.findOffice(one.office()).map(Office::title).orElse(one.office());
        return CaseDescription.of(
                        batch.title() + ", " + office,
                        one.status().open() ? TrainingStage.EVALUATION : TrainingStage.ENDED,
                        one.status().messageKey(),
                        one.page())
                .of(batch.programme())
                .in(batch.number());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.EVALUATION, TrainingStage.ENDED);
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Arrays.stream(Status.values()).collect(Collectors.toMap(Status::messageKey, Status::family));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.mayRead(person, cases.load(caseNumber.value()).batch())
                || tasks.capacity(caseNumber.value(), person).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Instant date(CaseNumber caseNumber, String name) {
        if (!name.equals(BehaviourEvaluationProcess.WINDOW)) {
            throw new IllegalArgumentException("measurements of behaviour have no date named " + name);
        }
        return cases.load(caseNumber.value()).until();
    }
}
