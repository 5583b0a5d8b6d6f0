package id.go.pontianak.bangkom.lifecycle.attendance;

/** How a mark came about; the name completes {@code attendance.way.<name>}. */
public enum Way {
    /** The participant scanned the wall. */
    QR,
    /** The organiser's own hand. */
    MANUAL,
    /** From the signed list. */
    PAPER,
    /** The organiser scanned the participant's badge or typed the number. */
    SCANNED
}
