package id.go.pontianak.bangkom.foundation.request;

import java.util.List;

/** These persons are asked from now on. In the same transaction. */
public record RequestsOpened(String kind, String caseNumber, List<Request> requests) {}
