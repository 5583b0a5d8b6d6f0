package id.go.pontianak.bangkom.foundation.workflow;

/** A case ended at this end event. Same transaction. */
public record CaseEnded(String process, String caseNumber, String endElement) {}
