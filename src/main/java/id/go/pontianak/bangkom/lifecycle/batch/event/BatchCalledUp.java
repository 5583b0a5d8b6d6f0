package id.go.pontianak.bangkom.lifecycle.batch.event;

/** The participants of the batch are called up; {@code late}: on fewer working days' notice than promised. Same transaction. */
public record BatchCalledUp(String batch, boolean late) {}
