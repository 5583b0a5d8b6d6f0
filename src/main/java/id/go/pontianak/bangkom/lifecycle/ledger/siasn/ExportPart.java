package id.go.pontianak.bangkom.lifecycle.ledger.siasn;

/** Where a row of the ledger goes in the file for SIASN, or why it is left out. */
enum ExportPart {
    /** Riwayat kursus: every form of training but the structural one. */
    COURSE("kursus"),
    /** Riwayat diklat: structural leadership training (BKN form 1). */
    STRUCTURAL("diklat"),
    /** A credit that stands there, sent or brought in from there, and was reversed since: to be taken back there by hand. */
    TAKEN_BACK("pembatalan"),
    /** Training history that was brought in; it stands in SIASN already. */
    IMPORTED(""),
    /** Nothing the city may send: 0 JP, such as the orientation of contract staff. */
    NO_HOURS(""),
    /** The person has no employee number yet: the row waits and goes out once he has one. */
    NO_NUMBER(""),
    /** Reversed before it ever went out, and that reversal. */
    NEVER_SENT("");

    private final String sheet;

    ExportPart(String sheet) {
        this.sheet = sheet;
    }

    /** Name of its sheet; empty where it has none. */
    public String sheet() {
        return sheet;
    }

    /** Whether a row of this part goes into a file, sent or left out for good. */
    public boolean settled() {
        return this != NO_NUMBER;
    }

    public boolean sent() {
        return !sheet.isEmpty();
    }
}
