package id.go.pontianak.bangkom.lifecycle.batch.event;

/** The last day of the training is over; its results are waited for. Same transaction. */
public record BatchEnded(String batch) {}
