package id.go.pontianak.bangkom.foundation.directory;

/** Tier of a position; decides the approval route (DMN approval-route). */
public enum PositionTier {
    KEPALA_DAERAH,
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    FUNGSIONAL,
    PELAKSANA
}
