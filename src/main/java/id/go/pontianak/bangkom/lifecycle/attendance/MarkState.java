package id.go.pontianak.bangkom.lifecycle.attendance;

/** Attendance at a session. Only {@link #HADIR} counts for the percentage; leave and illness are shown apart from absence. */
public enum MarkState {
    HADIR,
    IZIN,
    SAKIT,
    TANPA_KETERANGAN;

    /** As in the printed list. */
    public String letter() {
        return name().substring(0, 1);
    }
}
