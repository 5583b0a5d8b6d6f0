package id.go.pontianak.bangkom.demo.mailbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page shows of a mail. */
record ParsedMail(String recipient, String sender, String subject, String messageId, String text, String html) {

    static ParsedMail of(MimeMessage mail, String recipient) throws MessagingException, IOException {
        return new ParsedMail(
                recipient.toLowerCase(Locale.ROOT),
                sender(mail.getFrom()),
                Objects.requireNonNullElse(mail.getSubject(), ""),
                Objects.requireNonNullElse(mail.getMessageID(), ""),
                Objects.requireNonNullElse(find(mail, "text/plain"), ""),
                Objects.requireNonNullElse(find(mail, "text/html"), ""));
    }

    private static String sender(Address @Nullable [] from) {
        return from == null || from.length == 0 ? "" : ((InternetAddress) from[0]).toUnicodeString();
    }

    /** The first part of the type, however deep. */
    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        Object content = part.getContent();
        if (part.isMimeType(type) && content instanceof String text) {
            return text;
        }
        if (content instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                String found = find(parts.getBodyPart(at), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
