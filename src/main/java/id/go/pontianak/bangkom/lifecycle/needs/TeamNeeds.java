package id.go.pontianak.bangkom.lifecycle.needs;

/** Who of one perangkat daerah is rated by one office, as a case; {@code unitNumber} is the case of the perangkat daerah. */
public record TeamNeeds(String number, String unitNumber, int year, String office, Status status) {

    public enum Status {
        RATING,
        CONFIRMED,
        /** The window closed before all were confirmed. */
        CLOSED
    }

    /** {@code AKPK-2027-DINKES-KABID2-DINKES}: no person is named. */
    public static String numberOf(String unitNumber, String office) {
        return unitNumber + '-' + office;
    }

    public String page() {
        return "/needs/" + year + "/teams/" + office;
    }
}
