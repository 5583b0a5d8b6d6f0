package id.go.pontianak.bangkom.lifecycle.catalogue;

/** No batch of the programme is planned from now on. In the same transaction. */
public record ProgrammeDeactivated(String programme) {}
