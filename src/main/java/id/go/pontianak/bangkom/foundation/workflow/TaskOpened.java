package id.go.pontianak.bangkom.foundation.workflow;

/** A task waits; published in the transaction that opened it, with its description. */
public record TaskOpened(OpenTask task, TaskDescription description) {}
