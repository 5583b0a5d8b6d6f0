package id.go.pontianak.bangkom.lifecycle.ledger.process;

/** The fields of {@code revise-evidence.form}. */
record ReviseEvidenceForm(String outcome) {}
