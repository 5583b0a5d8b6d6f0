package id.go.pontianak.bangkom.lifecycle.certificate.seal;

/** A document was not sealed, or nobody knows whether it was ({@link #unanswered}). */
public final class SealRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean unanswered;

    private SealRefused(String word, boolean unanswered) {
        super(word);
        this.unanswered = unanswered;
    }

    /** {@code word} says why, for HR; it holds nothing secret. */
    public static SealRefused because(String word) {
        return new SealRefused(word, false);
    }

    /** The service was asked and did not answer in time: perhaps it has sealed. */
    public static SealRefused noAnswer() {
        return new SealRefused("", true);
    }

    public boolean unanswered() {
        return unanswered;
    }

    public String word() {
        return String.valueOf(getMessage());
    }
}
