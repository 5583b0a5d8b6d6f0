package id.go.pontianak.bangkom.lifecycle.session;

/** The sessions of a batch are no longer what they were: one was added, changed, moved, cancelled or deleted. Same transaction. */
public record SessionsChanged(String batch) {}
