package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;

/** The window of a case is over; what was open is closed. Once, in the same transaction. */
record RequestsClosed(String kind, CaseNumber caseNumber, RequestProgress progress) {}
