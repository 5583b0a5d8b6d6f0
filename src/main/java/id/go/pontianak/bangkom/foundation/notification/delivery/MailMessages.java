package id.go.pontianak.bangkom.foundation.notification.delivery;

import id.go.pontianak.bangkom.foundation.notification.NotificationSettings;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Builds the message: one recipient, headers as we mean them whatever is in a name or subject, and its body. */
public final class MailMessages {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int LONGEST_SUBJECT = 200;

    private MailMessages() {}

    static MailMessage build(OutgoingMail mail, Session session, NotificationSettings settings, String host)
            throws MessagingException, UnsupportedEncodingException {
        MailMessage message = new MailMessage(session, '<' + mail.messageName() + '@' + host + '>');
        message.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8));
        message.setRecipient(Message.RecipientType.TO, recipientOf(mail));
        message.setReplyTo(new InternetAddress[] {new InternetAddress(settings.replyTo(), true)});
        message.setSubject(oneLine(mail.subject(), LONGEST_SUBJECT), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", mail.language().getLanguage());
        message.setContent(MailBody.of(mail));
        message.saveChanges();
        return message;
    }

    private static InternetAddress recipientOf(OutgoingMail mail)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(mail.address(), true);
        address.setPersonal(oneLine(mail.name(), LONGEST_SUBJECT), UTF_8);
        return address;
    }

    /** Line breaks and other control characters would begin a header of their own. */
    public static String oneLine(String text, int longest) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + '…';
    }
}
