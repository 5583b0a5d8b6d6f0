package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;

/**
 * A question that people are asked about a batch, whose number is the case of their requests. {@code path} is the page on which it is answered; one that
 * ends with a slash is continued by the number of the batch.
 */
public record BatchRequest(String key, String title, String path, int priority, Batches batches)
        implements RequestKind {

    @Override
    public String page(Request request) {
        return path.endsWith("/") ? path + request.caseNumber() : path;
    }

    @Override
    public String about(CaseNumber caseNumber) {
        return batches.batch(caseNumber.value()).title();
    }
}
