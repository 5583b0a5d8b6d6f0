package id.go.pontianak.bangkom.lifecycle.interview;

import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Bersedia bercerita tentang penerapan: what an alumnus is asked before anybody interviews him; the case is the batch. */
@Component
class InterviewRequest implements RequestKind {

    static final String KIND = "interview";

    private static final int PRIORITY = 30;

    private final Batches batches;

    InterviewRequest(@Lazy Batches batches) {
        this.batches = batches;
    }

    @Override
    public String key() {
        return KIND;
    }

    @Override
    public String title() {
        return "interview.request";
    }

    @Override
    public String page(Request request) {
        return "/my/interviews/" + request.caseNumber();
    }

    @Override
    public String about(String caseNumber) {
        return batches.batch(caseNumber).title();
    }

    @Override
    public int priority() {
        return PRIORITY;
    }
}
