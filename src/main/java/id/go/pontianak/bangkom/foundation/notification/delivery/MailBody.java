package id.go.pontianak.bangkom.foundation.notification.delivery;

import id.go.pontianak.bangkom.foundation.notification.Attachment;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The body of a message (MIME, RFC 2046): text and HTML as {@code multipart/alternative}; with attachments that, and each of them, in a
 * {@code multipart/mixed}. One calendar is an alternative as well (RFC 6047), which is how mail programs know an invitation; of several none is,
 * since they show one only.
 */
final class MailBody {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int LONGEST_NAME = 120;

    private MailBody() {}

    static MimeMultipart of(OutgoingMail mail) throws MessagingException {
        MimeMultipart alternatives =
                new MimeMultipart("alternative", text(mail.text(), "plain"), text(mail.html(), "html"));
        List<Attachment> calendars = mail.attachments().stream()
                .filter(attachment -> attachment.method() != null)
                .toList();
        if (calendars.size() == 1) {
            alternatives.addBodyPart(invitation(calendars.get(0)));
        }
        if (mail.attachments().isEmpty()) {
            return alternatives;
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternatives);
        MimeMultipart mixed = new MimeMultipart("mixed", words);
        for (Attachment attachment : mail.attachments()) {
            mixed.addBodyPart(file(attachment));
        }
        return mixed;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static MimeBodyPart invitation(Attachment calendar) throws MessagingException {
        return part(calendar, calendar.mediaType() + "; charset=UTF-8; method=" + calendar.method());
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        MimeBodyPart part = part(attachment, attachment.mediaType());
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(MailMessages.oneLine(attachment.name(), LONGEST_NAME).replaceAll("[\\\\/\"]", "_"));
        return part;
    }

    /** Base64 whatever it holds: its lines must arrive as they are. */
    private static MimeBodyPart part(Attachment attachment, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
