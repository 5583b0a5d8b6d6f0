package id.go.pontianak.bangkom.lifecycle.batch;

/** A batch was planned. */
public record BatchPlanned(Batch batch) {}
