package id.go.pontianak.bangkom.foundation.spreadsheet;

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
    private final String file;

    public UnreadableSpreadsheet(Reason reason) {
        this(reason, "");
    }

    private UnreadableSpreadsheet(Reason reason, String file) {
        super(reason.name());
        this.reason = reason;
        this.file = file;
    }

    UnreadableSpreadsheet in(String name) {
        return new UnreadableSpreadsheet(reason, name);
    }

    /** The file it is about, by its name: the argument of the message. */
    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }
}
