package id.go.pontianak.bangkom.lifecycle.catalogue;

import java.time.LocalDate;

/** One version of a programme: its number, the day from which it holds, and why it was made. */
public record ProgrammeVersion(int number, LocalDate from, ProgrammeTerms terms, String reason) {}
