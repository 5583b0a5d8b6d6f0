package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;

/**
 * The last request of a case is in: none is open any more, by answers, withdrawals or departures, and the window did not close first.
 * Heard in the transaction of the last one, which holds the tally of the case: listeners write rows of their own and lock no case;
 * whatever drives a process belongs into {@link RequestKind#allIn}.
 */
record RequestsAnswered(String kind, CaseNumber caseNumber, RequestProgress progress) {}
