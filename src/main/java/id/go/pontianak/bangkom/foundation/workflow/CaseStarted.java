package id.go.pontianak.bangkom.foundation.workflow;

/** A case began. Same transaction. */
public record CaseStarted(String process, String caseNumber) {}
