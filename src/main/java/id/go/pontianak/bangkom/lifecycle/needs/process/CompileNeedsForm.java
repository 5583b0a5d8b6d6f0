package id.go.pontianak.bangkom.lifecycle.needs.process;

/** The fields of {@code compile-needs.form}. */
record CompileNeedsForm(String outcome) {}
