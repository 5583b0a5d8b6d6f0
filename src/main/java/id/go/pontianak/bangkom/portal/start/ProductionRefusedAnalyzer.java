package id.go.pontianak.bangkom.portal.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what to set, instead of a stack trace. */
class ProductionRefusedAnalyzer extends AbstractFailureAnalyzer<ProductionRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProductionRefused refused) {
        return new FailureAnalysis(
                "Profile production does not start like this.", "- " + String.join("\n- ", refused.faults()), refused);
    }
}
