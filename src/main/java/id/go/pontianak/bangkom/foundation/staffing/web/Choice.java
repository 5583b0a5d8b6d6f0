package id.go.pontianak.bangkom.foundation.staffing.web;

/** A choice of a select field. */
public record Choice(String value, String label) {}
