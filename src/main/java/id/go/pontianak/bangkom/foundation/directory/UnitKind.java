package id.go.pontianak.bangkom.foundation.directory;

/** Kinds of unit; those that are {@link #governmentUnit} are a perangkat daerah (OPD) with a head of its own. */
public enum UnitKind {
    KOTA(false),
    SEKRETARIAT(true),
    BAGIAN(true),
    DINAS(true),
    BADAN(true),
    INSPEKTORAT(true),
    SATUAN(true),
    KECAMATAN(true),
    KELURAHAN(false),
    UPT(false),
    SEKOLAH(false);

    private final boolean governmentUnit;

    UnitKind(boolean governmentUnit) {
        this.governmentUnit = governmentUnit;
    }

    public boolean governmentUnit() {
        return governmentUnit;
    }
}
