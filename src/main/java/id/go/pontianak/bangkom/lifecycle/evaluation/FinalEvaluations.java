package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourMeasured;
import id.go.pontianak.bangkom.lifecycle.behaviour.Behaviours;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The final evaluation of a batch: begins when its last measurement of behaviour at work is over and its interim verdict holds, whichever comes later. Where no
 * verdict was given before, there is none to look at again.
 */
@Service
@Transactional
public class FinalEvaluations {

    private final EvaluationCases cases;
    private final EvaluationSteps steps;
    private final Behaviours behaviours;

    FinalEvaluations(EvaluationCases cases, EvaluationSteps steps, Behaviours behaviours) {
        this.cases = cases;
        this.steps = steps;
        this.behaviours = behaviours;
    }

    /** The one a reader of this one may want to read too: of an interim evaluation the final one, and the other way round; empty for a review. */
    @Transactional(readOnly = true)
    public Optional<Evaluation> beside(Evaluation one) {
        if (one.review()) {
            return Optional.empty();
        }
        return one.last() ? cases.ofBatch(one.batch()) : cases.finalOf(one.batch());
    }

    /** In the transaction of the last answer, or of the end of its window. */
    @EventListener
    void on(BehaviourMeasured measured) {
        if (measured.last()) {
            open(measured.batch());
        }
    }

    /** In the transaction of the verdict, after everybody heard it: officials may take longer than half a year. */
    @EventListener
    void on(VerdictRecorded recorded) {
        if (behaviours.planned(recorded.batch()) && !behaviours.awaited(recorded.batch())) {
            open(recorded.batch());
        }
    }

    /** Locks the interim evaluation before it looks: of a verdict and a last wave that come at once the second finds the first. */
    private void open(String batch) {
        cases.ofBatch(batch)
                .map(found -> cases.lock(found.number()))
                .filter(interim -> interim.decided() != null)
                .ifPresent(interim -> {
                    if (cases.insertFinal(interim)) {
                        steps.beginFinal(Evaluation.finalOf(batch));
                    }
                });
    }
}
