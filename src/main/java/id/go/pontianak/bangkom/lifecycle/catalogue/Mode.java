package id.go.pontianak.bangkom.lifecycle.catalogue;

/** How a programme is learned; the name completes {@code catalogue.mode.<name>}. */
public enum Mode {
    KLASIKAL,
    DARING,
    MANDIRI,
    CAMPURAN,
    NONKLASIKAL
}
