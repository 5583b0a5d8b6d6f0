package id.go.pontianak.bangkom.foundation.notification;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file in a mail. With a {@code method} it is an iTIP message (RFC 5546, for example REQUEST or CANCEL), which mail programs offer to put into the
 * calendar.
 */
public record Attachment(
        String name,
        String mediaType,
        byte[] content,
        @Nullable String method) {

    /** Together with the words about what mail servers take. */
    public static final int LARGEST = 10 * 1024 * 1024;

    public Attachment {
        if (!mediaType.matches("[a-z]+/[a-z0-9.+-]+") || method != null && !method.matches("[A-Z]+")) {
            throw new IllegalArgumentException("no media type: " + mediaType + ", or no method: " + method);
        }
        if (content.length > LARGEST) {
            throw new IllegalArgumentException(name + " is too large for a mail: " + content.length + " bytes");
        }
    }

    public static Attachment file(String name, String mediaType, byte[] content) {
        return new Attachment(name, mediaType, content, null);
    }

    /** {@code calendar} is the text of an iCalendar file that carries the same method. */
    public static Attachment calendar(String name, String method, String calendar) {
        return new Attachment(name, "text/calendar", calendar.getBytes(StandardCharsets.UTF_8), method);
    }
}
