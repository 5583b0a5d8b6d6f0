package id.go.pontianak.bangkom.lifecycle.certificate.seal;

/** A document was not sealed, or nobody knows whether it was ({@link #unanswered}). */
public final class SealRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** The service was asked to seal and did not answer. */
    public static final String SILENT = "SILENT";

    private final boolean unanswered;

    private SealRefused(String word, boolean unanswered) {
        super(word);
        this.unanswered = unanswered;
    }

    /** {@code word} says why, for HR; it holds nothing secret. */
    public static SealRefused because(String word) {
        return new SealRefused(word, false);
    }

    /** The service was asked and did not answer in time, or failed: perhaps it has sealed. */
    public static SealRefused noAnswer() {
        return new SealRefused(SILENT, true);
    }

    /** The next one-time password did not arrive: nothing was sealed, and perhaps the last one is spent. */
    public static SealRefused passwordLost() {
        return new SealRefused("PASSWORD", true);
    }

    public boolean unanswered() {
        return unanswered;
    }

    public String word() {
        return String.valueOf(getMessage());
    }
}
