package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;

/** What a case says of itself has changed (stage, status, subject); published by its owner in the transaction of the change. */
public record CaseChanged(String process, CaseNumber caseNumber) {}
