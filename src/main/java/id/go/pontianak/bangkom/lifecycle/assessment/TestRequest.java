package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import java.util.Locale;

/** The question to a participant to sit a test of a batch; the case of the request is the batch. */
record TestRequest(TestKind kind, Batches batches) implements RequestKind {

    static String keyOf(TestKind kind) {
        return "test-" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
        return keyOf(kind);
    }

    @Override
    public String title() {
        return "assessment.request." + kind;
    }

    @Override
    public String page(Request request) {
        return "/tests";
    }

    @Override
    public String about(String caseNumber) {
        return batches.batch(caseNumber).title();
    }
}
