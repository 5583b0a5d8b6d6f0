package id.go.pontianak.bangkom.foundation.notification.delivery;

/** Where a mail stands. */
public enum MailState {
    /** Waits for its time; more notices may join it. */
    NEW,
    /** A sender has it in hand. */
    CLAIMED,
    /** The mail server took it. */
    ACCEPTED,
    /** Refused for now or server not reached; tried again. */
    RETRY,
    /** Refused for good, or given up. */
    FAILED,
    /** What it said was done before it went out. */
    SUPPRESSED,
    /** The connection broke after the text: perhaps taken, perhaps not; tried again under the same Message-ID. */
    AMBIGUOUS,
    /** The person has no address: shown in the portal, and on the list of his unit's HR. */
    PORTAL
}
