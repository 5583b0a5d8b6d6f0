package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import org.springframework.stereotype.Component;

/** Nilai pelatihan Anda: the reaction questionnaire among a person's own affairs. */
@Component
class ReactionRequest implements RequestKind {

    static final String KEY = "reaction";

    private static final int PRIORITY = 45;

    private final EvaluationCases cases;
    private final Batches batches;
    private final EvaluationSteps steps;

    ReactionRequest(EvaluationCases cases, Batches batches, EvaluationSteps steps) {
        this.cases = cases;
        this.batches = batches;
        this.steps = steps;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "evaluation.request";
    }

    @Override
    public String page(Request request) {
        return "/questionnaires/" + cases.load(request.caseNumber().value()).batch();
    }

    @Override
    public String about(CaseNumber caseNumber) {
        return batches.batch(cases.load(caseNumber.value()).batch()).title();
    }

    @Override
    public int priority() {
        return PRIORITY;
    }

    @Override
    public boolean anonymous() {
        return true;
    }

    @Override
    public void allIn(CaseNumber caseNumber) {
        steps.allReactionsIn(caseNumber);
    }
}
