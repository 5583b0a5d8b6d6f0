package id.go.pontianak.bangkom.foundation.request;

import java.util.List;

/** These open requests have another due date, which they bear already. In the same transaction. */
public record RequestsExtended(String kind, String caseNumber, List<Request> requests) {}
