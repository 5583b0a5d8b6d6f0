package id.go.pontianak.bangkom.lifecycle.batch.event;

/** HR has called the batch off; nothing more is prepared or delivered in it. Same transaction. */
public record BatchCancelled(String batch) {}
