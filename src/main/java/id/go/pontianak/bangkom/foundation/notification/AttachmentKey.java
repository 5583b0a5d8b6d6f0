package id.go.pontianak.bangkom.foundation.notification;

/** What a notice has attached: {@code kind} names the supplier ({@link MailAttachments#kind()}), {@code key} the thing it is made of. */
public record AttachmentKey(String kind, String key) {

    private static final char BETWEEN = ':';

    public AttachmentKey {
        if (!kind.matches("[a-z]+/[a-z-]+") || key.isBlank()) {
            throw new IllegalArgumentException("an attachment has a kind like batch/invitation and a key, not " + kind);
        }
    }

    public static AttachmentKey parse(String text) {
        int at = text.indexOf(BETWEEN);
        return new AttachmentKey(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return kind + BETWEEN + key;
    }
}
