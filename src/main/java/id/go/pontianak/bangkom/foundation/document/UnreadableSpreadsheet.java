package id.go.pontianak.bangkom.foundation.document;

/** The file is no spreadsheet we read, or one that would harm the reader; each reason is a message key under {@code document.}. */
public final class UnreadableSpreadsheet extends Exception {

    public enum Reason {
        EMPTY_FILE,
        TOO_LARGE,
        NOT_A_SPREADSHEET,
        OLD_FORMAT_OR_LOCKED,
        SUSPICIOUS_PACKAGE,
        TOO_MANY_ROWS,
        DAMAGED
    }

    private final Reason reason;

    UnreadableSpreadsheet(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
