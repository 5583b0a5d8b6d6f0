package id.go.pontianak.bangkom.lifecycle.batch.event;

/** The first day of the training has come; delivery begins. Same transaction. */
public record BatchStarted(String batch) {}
