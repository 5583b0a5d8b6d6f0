package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;

/** A case ended at this end event. Same transaction. */
public record CaseEnded(String process, CaseNumber caseNumber, String endElement) {}
