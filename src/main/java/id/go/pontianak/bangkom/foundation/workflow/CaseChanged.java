package id.go.pontianak.bangkom.foundation.workflow;

/** What a case says of itself has changed (stage, status, subject); published by its owner in the transaction of the change. */
public record CaseChanged(String process, String caseNumber) {}
