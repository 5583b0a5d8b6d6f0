package id.go.pontianak.bangkom.lifecycle.letter;

/** The name completes {@code letter.kind.<name>}. */
public enum LetterKind {
    /** Permintaan usulan: the heads of the perangkat daerah are asked to propose people. */
    REQUEST,
    /** Pemanggilan: whoever has a seat is called to the training. */
    CALL_UP,
    /** The days or the place are no longer those of the letter before. */
    CHANGE,
    /** The batch is not held. */
    CANCELLATION,
    /** Surat tugas: a perangkat daerah sends its own people; a letter of its own. */
    ASSIGNMENT,
    /** Surat hasil: superiors read what the training of their people came to, a page each. */
    RESULT;

    /** Whether the event of the calendar travels with it. */
    public boolean inCalendar() {
        return this == CALL_UP || this == CHANGE || this == CANCELLATION;
    }

    /** Whether it goes to those who have a seat. */
    public boolean toParticipants() {
        return inCalendar() || this == ASSIGNMENT;
    }

    /** Whether it has to say why. */
    public boolean reasoned() {
        return this == CHANGE || this == CANCELLATION;
    }
}
