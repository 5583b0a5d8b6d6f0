package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.util.List;

/** These persons are asked from now on. In the same transaction. */
public record RequestsOpened(String kind, CaseNumber caseNumber, List<Request> requests) {}
