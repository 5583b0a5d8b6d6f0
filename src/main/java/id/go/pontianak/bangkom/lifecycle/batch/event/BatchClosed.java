package id.go.pontianak.bangkom.lifecycle.batch.event;

/** The results of the batch are set, or it was closed without any; nothing more happens to it. Same transaction. */
public record BatchClosed(String batch) {}
