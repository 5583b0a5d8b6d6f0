package id.go.pontianak.bangkom.foundation.notification.delivery;

/**
 * What came of an attempt. {@code reply} is what the server said, or what went wrong; {@code reached} is false when the server could not be
 * talked to at all, so that trying the next mail makes no sense now.
 */
public record SendResult(MailState state, String reply, boolean reached) {

    public static SendResult accepted(String reply) {
        return new SendResult(MailState.ACCEPTED, reply, true);
    }

    public static SendResult retry(String reply) {
        return new SendResult(MailState.RETRY, reply, true);
    }

    public static SendResult failed(String reply) {
        return new SendResult(MailState.FAILED, reply, true);
    }

    public static SendResult ambiguous(String reply) {
        return new SendResult(MailState.AMBIGUOUS, reply, true);
    }

    public static SendResult unreachable(String reply) {
        return new SendResult(MailState.RETRY, reply, false);
    }
}
