package id.go.pontianak.bangkom.foundation.workflow;

/** A task waits no more: decided, or taken away because its case moved on ({@code decided} false). Same transaction. */
public record TaskClosed(OpenTask task, boolean decided) {}
