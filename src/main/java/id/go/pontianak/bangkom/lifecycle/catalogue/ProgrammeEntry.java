package id.go.pontianak.bangkom.lifecycle.catalogue;

/** A programme with everything its page shows; {@code version} is the one in force. */
public record ProgrammeEntry(String code, ProgrammeText text, boolean active, ProgrammeVersion version) {}
