package id.go.pontianak.bangkom.foundation.kernel;

/** A file by its name; the content is what counts. */
public record NamedFile(String name, byte[] content) {}
