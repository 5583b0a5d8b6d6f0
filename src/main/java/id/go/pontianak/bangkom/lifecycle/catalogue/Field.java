package id.go.pontianak.bangkom.lifecycle.catalogue;

/** A field (bidang) to which programmes belong. */
public record Field(String code, String name) {}
