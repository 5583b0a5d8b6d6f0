package id.go.pontianak.bangkom.foundation.directory;

/** Functions of law and organisation that are mapped to an office, so that code names the function and data the office. */
public enum Function {
    /** Pejabat Pembina Kepegawaian: the mayor. */
    PPK,
    /** Pejabat yang Berwenang: the regional secretary. */
    PYB,
    KEPALA_BKPSDM,
    /** Head of the division that runs training. */
    KABID_PENGEMBANGAN
}
