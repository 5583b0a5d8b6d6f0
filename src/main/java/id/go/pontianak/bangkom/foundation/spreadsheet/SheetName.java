package id.go.pontianak.bangkom.foundation.spreadsheet;

/** A sheet of a file as its tab names it; {@code hidden} when the program that made the file does not show it. */
public record SheetName(String name, boolean hidden) {}
