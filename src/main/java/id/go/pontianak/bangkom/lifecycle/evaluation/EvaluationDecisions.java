package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation.Hands;
import id.go.pontianak.bangkom.lifecycle.evaluation.Opinion.Step;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.VerdictRows;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.ProgrammeEvaluationProcess;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officials do with a proposed verdict: reviewed with a note, endorsed, decided, given back; another verdict than the proposed one needs a reason. */
@Service
@Transactional
public class EvaluationDecisions {

    private final EvaluationCases cases;
    private final VerdictRows verdicts;
    private final EvaluationRecord record;
    private final ProgrammeEvaluationProcess process;
    private final BusinessClock clock;

    EvaluationDecisions(
            EvaluationCases cases,
            VerdictRows verdicts,
            EvaluationRecord record,
            ProgrammeEvaluationProcess process,
            BusinessClock clock) {
        this.cases = cases;
        this.verdicts = verdicts;
        this.record = record;
        this.process = process;
        this.clock = clock;
    }

    /** The note of the analyst goes with it. */
    public void forward(String number, Deed deed) {
        Evaluation evaluation = require(number, EvaluationStatus.REVIEWING);
        say(evaluation, Step.REVIEW, null, deed);
        Hands hands = Hands.NOBODY.with(Step.REVIEW, deed.by());
        stands(evaluation.at(EvaluationStatus.ENDORSING).passedOn(hands), evaluation.recommended(), deed);
    }

    /** The head of division agrees. */
    public void endorse(String number, Deed deed) {
        Evaluation evaluation = require(number, EvaluationStatus.ENDORSING);
        endorsed(evaluation, agreed(evaluation), deed);
    }

    public void endorse(String number, ProgrammeVerdict other, Deed deed) {
        Evaluation evaluation = require(number, EvaluationStatus.ENDORSING);
        endorsed(evaluation, overruled(evaluation, Step.ENDORSE, other, deed), deed);
    }

    private void endorsed(Evaluation evaluation, ProgrammeVerdict verdict, Deed deed) {
        Hands hands = evaluation.hands().with(Step.ENDORSE, deed.by());
        stands(evaluation.at(EvaluationStatus.DECIDING).passedOn(hands), verdict, deed);
    }

    /** As it was put forward. */
    public void decide(String number, Deed deed) {
        Evaluation evaluation = require(number, EvaluationStatus.DECIDING);
        decided(evaluation, agreed(evaluation), deed);
    }

    public void decide(String number, ProgrammeVerdict other, Deed deed) {
        Evaluation evaluation = require(number, EvaluationStatus.DECIDING);
        decided(evaluation, overruled(evaluation, Step.DECIDE, other, deed), deed);
    }

    private void decided(Evaluation evaluation, ProgrammeVerdict verdict, Deed deed) {
        Hands hands = evaluation.hands().decided(deed.by(), clock.instant());
        stands(evaluation.passedOn(hands), verdict, deed);
    }

    /** Back to the analyst, with a reason; what was said stays. */
    public void giveBack(String number, Deed deed) {
        Evaluation evaluation = cases.load(number);
        String why = Reason.of(deed.reason());
        if (evaluation.status() != EvaluationStatus.ENDORSING && evaluation.status() != EvaluationStatus.DECIDING) {
            throw new NotPossibleNow("refusal.evaluation.notBeforeYou");
        }
        stands(evaluation.at(EvaluationStatus.REVIEWING).givenBack(why), evaluation.recommended(), deed);
    }

    /** Others decide instead; the reason is confidential and stands in no journal (UU 30/2014 art. 42-43). */
    public void recuse(String number, Deed deed) {
        Evaluation evaluation = cases.load(number);
        cases.recuse(evaluation.batch(), deed.by(), Reason.of(deed.reason()), clock.instant());
        process.recomputeCandidates(evaluation.caseNumber());
        record.of(number, Deed.of("recused", deed.by()).as(deed.capacity()), Map.of());
    }

    private static ProgrammeVerdict agreed(Evaluation evaluation) {
        ProgrammeVerdict proposed = Objects.requireNonNull(evaluation.recommended());
        if (proposed == ProgrammeVerdict.REVIEW) {
            throw RuleViolated.at("outcome", "refusal.evaluation.chooseVerdict");
        }
        return proposed;
    }

    private ProgrammeVerdict overruled(Evaluation evaluation, Step step, ProgrammeVerdict other, Deed deed) {
        if (other == Objects.requireNonNull(evaluation.recommended()) || other == ProgrammeVerdict.REVIEW) {
            throw RuleViolated.at("verdict", "refusal.evaluation.sameVerdict");
        }
        say(evaluation, step, other, deed);
        return other;
    }

    private void say(Evaluation evaluation, Step step, @Nullable ProgrammeVerdict verdict, Deed deed) {
        verdicts.add(
                evaluation.number(), new Opinion(step, verdict, Reason.of(deed.reason()), deed.by(), clock.instant()));
    }

    private void stands(Evaluation one, @Nullable ProgrammeVerdict recommended, Deed deed) {
        cases.update(one.proposing(recommended));
        record.of(one.number(), deed, Map.of());
    }

    private Evaluation require(String number, EvaluationStatus status) {
        Evaluation evaluation = cases.load(number);
        if (evaluation.status() != status) {
            throw new NotPossibleNow("refusal.evaluation.notBeforeYou");
        }
        return evaluation;
    }
}
