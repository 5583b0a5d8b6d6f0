package id.go.pontianak.bangkom.foundation.document;

/** A file inside a PDF (associated file of PDF/A-3): data that belongs to the document, for programs to read. */
public record Enclosed(String name, String mediaType, String description, byte[] content) {}
