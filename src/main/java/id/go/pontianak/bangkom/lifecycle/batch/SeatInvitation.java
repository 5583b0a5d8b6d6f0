package id.go.pontianak.bangkom.lifecycle.batch;

/**
 * What a mail about a seat encloses, by the number of the batch: the calendar event as it is when the mail is written, or its cancellation
 * where there is no seat any more. Made by the module that knows the sessions.
 */
public final class SeatInvitation {

    public static final String KIND = "session/invitation";

    private SeatInvitation() {}
}
