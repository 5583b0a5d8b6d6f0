package id.go.pontianak.bangkom.foundation.directory.web;

/** A choice of a select field. */
public record Choice(String value, String label) {}
