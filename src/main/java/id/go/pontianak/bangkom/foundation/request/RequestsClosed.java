package id.go.pontianak.bangkom.foundation.request;

/** The window of a case is over; what was open is closed. Once, in the same transaction. */
record RequestsClosed(String kind, String caseNumber, RequestProgress progress) {}
