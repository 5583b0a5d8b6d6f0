package id.go.pontianak.bangkom.lifecycle.evaluation;

/** A verdict on the batch holds, and everybody has heard it. In the same transaction. */
record VerdictRecorded(String batch) {}
