package id.go.pontianak.bangkom.foundation.notification.delivery;

import id.go.pontianak.bangkom.foundation.notification.Attachment;
import java.util.List;
import java.util.Locale;

/** A mail in words with what is attached, ready to be handed over. */
public record OutgoingMail(
        String messageName,
        String address,
        String name,
        Locale language,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {

    public OutgoingMail {
        attachments = List.copyOf(attachments);
    }
}
