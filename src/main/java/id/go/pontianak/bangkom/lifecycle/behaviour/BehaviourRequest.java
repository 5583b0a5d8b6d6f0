package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourCases;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Nilai penerapan hasil pelatihan: what alumni, colleagues and subordinates are asked, one request a person and measurement. */
@Component
public class BehaviourRequest implements RequestKind {

    public static final String KEY = "behaviour";

    private static final int PRIORITY = 40;

    private final BehaviourCases cases;
    private final Batches batches;
    private final BehaviourSteps steps;

    BehaviourRequest(BehaviourCases cases, Batches batches, @Lazy BehaviourSteps steps) {
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
        return "behaviour.request";
    }

    @Override
    public String page(Request request) {
        return "/behaviour/" + request.caseNumber() + "/answer";
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
        steps.allAnswersIn(caseNumber);
    }
}
