package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.util.List;

/** These requests are open no more: answered, closed or withdrawn, as each says. In the same transaction. */
public record RequestsEnded(String kind, CaseNumber caseNumber, List<Request> requests) {}
