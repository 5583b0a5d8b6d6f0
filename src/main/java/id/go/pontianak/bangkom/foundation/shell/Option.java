package id.go.pontianak.bangkom.foundation.shell;

/** A choice of a select field: what is sent and what is read. */
public record Option(String value, String label) {}
