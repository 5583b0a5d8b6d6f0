package id.go.pontianak.bangkom.lifecycle.letter;

/** The name completes {@code letter.kind.<name>}. */
public enum LetterKind {
    /** Pemanggilan: whoever has a seat is called to the training. */
    CALL_UP,
    /** The days or the place are no longer those of the letter before. */
    CHANGE,
    /** The batch is not held. */
    CANCELLATION
}
