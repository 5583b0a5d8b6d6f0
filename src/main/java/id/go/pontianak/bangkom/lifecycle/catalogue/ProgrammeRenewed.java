package id.go.pontianak.bangkom.lifecycle.catalogue;

/** The programme has a further version, which may hold only from a later day on. In the same transaction. */
public record ProgrammeRenewed(String programme, int version) {}
