package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.util.List;

/** These open requests have another due date, which they bear already. In the same transaction. */
public record RequestsExtended(String kind, CaseNumber caseNumber, List<Request> requests) {}
