package id.go.pontianak.bangkom.portal.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the reason and the way out instead of a stack trace. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), root);
    }
}
