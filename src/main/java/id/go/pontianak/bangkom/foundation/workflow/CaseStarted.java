package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;

/** A case began. Same transaction. */
public record CaseStarted(String process, CaseNumber caseNumber) {}
