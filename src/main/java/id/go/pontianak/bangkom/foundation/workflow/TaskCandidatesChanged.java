package id.go.pontianak.bangkom.foundation.workflow;

/** A task has another set of candidates (escalated, put to another office), or another due date. Same transaction. */
public record TaskCandidatesChanged(OpenTask task) {}
