package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.deadline.Deadlines;
import id.go.pontianak.bangkom.foundation.workflow.deadline.DeadlinesMoved;
import id.go.pontianak.bangkom.lifecycle.attendance.PresenceMarked;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchCancelled;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchClosed;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchEnded;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.ProgrammeEvaluationProcess;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations of batches as cases: opened when a training is over, measured when its batch is closed, ended when it is called off. */
@Service
@Transactional
public class Evaluations {

    private final EvaluationCases cases;
    private final EvaluationSteps steps;
    private final ProgrammeEvaluationProcess process;
    private final Batches batches;
    private final Deadlines deadlines;
    private final Policies policies;
    private final BusinessClock clock;

    Evaluations(
            EvaluationCases cases,
            EvaluationSteps steps,
            ProgrammeEvaluationProcess process,
            Batches batches,
            Deadlines deadlines,
            Policies policies,
            BusinessClock clock) {
        this.cases = cases;
        this.steps = steps;
        this.process = process;
        this.batches = batches;
        this.deadlines = deadlines;
        this.policies = policies;
        this.clock = clock;
    }

    /** Starts the evaluation of the batch; idempotent. Its number. */
    public String open(String number) {
        Batch batch = batches.batch(number);
        String evaluation = Evaluation.numberOf(number);
        WorkingDays days = new WorkingDays(policies.number("evaluation.reactionDays", clock.today()));
        Instant until = deadlines.dueIn(days, Role.hrAnalyst().toString());
        if (cases.insert(number, batch.programme(), steps.measuresLearning(batch), until)) {
            steps.begin(evaluation);
        }
        return evaluation;
    }

    @Transactional(readOnly = true)
    public Optional<Evaluation> find(String batch) {
        return cases.ofBatch(batch);
    }

    /** The latest first; one more than {@code limit} where there are further ones. */
    @Transactional(readOnly = true)
    public List<Evaluation> list(int offset, int limit) {
        return cases.list(offset, limit);
    }

    /** In the transaction of the deed. */
    @EventListener
    void on(BatchEnded ended) {
        open(ended.batch());
    }

    /** In the transaction of the deed: results are final, or there are none and nobody came. */
    @EventListener
    void on(BatchClosed closed) {
        cases.ofBatch(closed.batch())
                .filter(evaluation -> evaluation.status() == EvaluationStatus.COLLECTING)
                .ifPresent(evaluation -> {
                    if (steps.nothingToMeasure(evaluation)) {
                        steps.drop(evaluation);
                    } else {
                        process.batchSettled(evaluation.caseNumber());
                    }
                });
    }

    /** In the transaction of the deed. */
    @EventListener
    void on(BatchCancelled cancelled) {
        cases.ofBatch(cancelled.batch())
                .filter(evaluation -> evaluation.status().open())
                .ifPresent(steps::drop);
    }

    /** In the transaction of the deed; an organiser may enter a signed list after the training. */
    @EventListener
    void on(PresenceMarked marked) {
        cases.collectingOf(marked.session()).ifPresent(evaluation -> steps.openLate(evaluation, marked.person()));
    }

    /** The window of the questionnaire keeps as many working days as it had. */
    @EventListener
    void on(DeadlinesMoved moved) {
        if (moved.process().equals(EvaluationRecord.PROCESS)) {
            moved.latestFirst()
                    .forEach(move -> cases.moveWindow(moved.caseNumber().value(), move.getKey(), move.getValue()));
        }
    }
}
