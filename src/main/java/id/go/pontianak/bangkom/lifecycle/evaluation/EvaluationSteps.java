package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.ProgrammeEvaluationProcess;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens in an evaluation by itself: asking, closing, measuring, proposing, recording, and ending without a verdict. */
@Service
@Transactional
public class EvaluationSteps {

    private final EvaluationCases cases;
    private final Reactions reactions;
    private final Measurements measurements;
    private final EvaluationRecord record;
    private final ProgrammeEvaluationProcess process;
    private final Directory directory;
    private final BusinessClock clock;

    EvaluationSteps(
            EvaluationCases cases,
            Reactions reactions,
            Measurements measurements,
            EvaluationRecord record,
            ProgrammeEvaluationProcess process,
            Directory directory,
            BusinessClock clock) {
        this.cases = cases;
        this.reactions = reactions;
        this.measurements = measurements;
        this.record = record;
        this.process = process;
        this.directory = directory;
        this.clock = clock;
    }

    void begin(String number) {
        record.system(number, "opened");
        process.opened(new CaseNumber(number), office(Function.KABID_PENGEMBANGAN), office(Function.KEPALA_BKPSDM));
    }

    /** Behaviour at work is measured: the facts are looked at once more. */
    void beginFinal(String number) {
        record.system(number, "finalOpened");
        process.behaviourMeasured(
                new CaseNumber(number), office(Function.KABID_PENGEMBANGAN), office(Function.KEPALA_BKPSDM));
    }

    /** Those who attended are asked. */
    public void openReaction(String number) {
        reactions.open(cases.load(number));
    }

    void openLate(Evaluation evaluation, PersonId person) {
        reactions.openLate(evaluation, person);
    }

    /** Everybody asked has answered; nothing happens where somebody was asked meanwhile, or may still be found to have attended. */
    void allReactionsIn(CaseNumber number) {
        process.hold(number);
        Evaluation evaluation = cases.lock(number.value());
        if (!evaluation.reaction().closed() && reactions.complete(evaluation)) {
            process.allReactionsIn(number);
        }
    }

    /** From here on answers are shown, if there are enough. */
    public void closeReaction(String number) {
        Evaluation evaluation = cases.lock(number);
        reactions.close(evaluation);
        cases.update(evaluation.closed().withoutVerdict());
        record.system(number, "reactionClosed");
    }

    /** Keeps the facts; whether a verdict follows: the programme tests learning, and its table is not only without the reaction of people nobody asked. */
    public boolean measure(String number) {
        Evaluation evaluation = cases.load(number);
        measurements.measure(evaluation);
        boolean judged = evaluation.learning() && !measurements.lacksWhatNobodyWasAsked(evaluation);
        if (!judged) {
            cases.update(evaluation.at(EvaluationStatus.FIGURES).withoutVerdict());
        }
        record.system(number, "measured");
        return judged;
    }

    /** Asks the table; whether nobody has to decide: the programme goes on, or behaviour at work has changed nothing of what was proposed before. */
    public boolean propose(String number) {
        Evaluation evaluation = cases.load(number);
        ProposedVerdict proposed = measurements.propose(evaluation);
        Evaluation before = decidedBefore(evaluation, proposed);
        if (before != null) {
            cases.update(evaluation
                    .at(EvaluationStatus.DECIDING)
                    .passedOn(before.hands())
                    .proposing(before.decided()));
            record.system(number, "upheld", Map.of("rule", proposed.rule()));
            return true;
        }
        boolean goesOn = !evaluation.review() && proposed.verdict().goesOn();
        EvaluationStatus status = goesOn ? evaluation.status() : EvaluationStatus.REVIEWING;
        cases.update(evaluation.at(status).proposing(proposed.verdict()));
        record.system(number, "proposed", Map.of("rule", proposed.rule()));
        return goesOn;
    }

    /** The interim evaluation, where officials decided about the same proposal. */
    private @Nullable Evaluation decidedBefore(Evaluation evaluation, ProposedVerdict proposed) {
        return !evaluation.last()
                ? null
                : cases.ofBatch(evaluation.batch())
                        .filter(one -> one.status() == EvaluationStatus.DECIDED)
                        .filter(one -> measurements
                                .proposed(one.number())
                                .filter(then -> then.verdict() == proposed.verdict())
                                .isPresent())
                        .orElse(null);
    }

    /** The verdict holds: as decided, or as the table lets the programme go on. */
    public void recordVerdict(String number) {
        Evaluation evaluation = cases.load(number);
        ProgrammeVerdict verdict = Objects.requireNonNull(evaluation.recommended());
        boolean byOfficials = evaluation.status() == EvaluationStatus.DECIDING;
        EvaluationStatus status = byOfficials ? EvaluationStatus.DECIDED : EvaluationStatus.RECORDED;
        cases.update(evaluation.at(status).holding(verdict));
        record.system(number, "recorded");
        record.judged(evaluation, verdict, clock.today());
    }

    public void superiorInvolved(String number) {
        record.system(number, "escalated");
    }

    boolean measuresLearning(Batch batch) {
        return measurements.measuresLearning(batch);
    }

    boolean nothingToMeasure(Evaluation evaluation) {
        return reactions.nobodyAsked(evaluation.batch())
                && measurements.now(evaluation).learned().pairs() == 0;
    }

    /** A review whose programme is not held any more. */
    void giveUp(Evaluation found) {
        process.hold(found.caseNumber());
        Evaluation review = cases.lock(found.number());
        cases.update(review.at(EvaluationStatus.CANCELLED).withoutVerdict());
        record.system(review.number(), "givenUp");
    }

    void drop(Evaluation found) {
        process.hold(found.caseNumber());
        Evaluation evaluation = cases.lock(found.number());
        reactions.close(evaluation);
        cases.update(evaluation.at(EvaluationStatus.CANCELLED).withoutVerdict());
        process.cancelled(evaluation.caseNumber());
        record.system(evaluation.number(), "cancelled");
    }

    private String office(Function function) {
        return Addressee.office(directory.officeOf(function)).toString();
    }
}
