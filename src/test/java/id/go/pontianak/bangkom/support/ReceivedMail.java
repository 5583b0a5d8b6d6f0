package id.go.pontianak.bangkom.support;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A mail as it arrived: read by a parser, not looked up where it came from. */
public record ReceivedMail(MimeMessage message, String subject, String messageId, String text, String html) {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    public static ReceivedMail of(MimeMessage message) {
        try {
            Multipart parts = (Multipart) message.getContent();
            return new ReceivedMail(
                    message,
                    message.getSubject(),
                    message.getMessageID(),
                    text(parts, "text/plain"),
                    text(parts, "text/html"));
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(Multipart parts, String type) throws MessagingException, IOException {
        for (Part part : leaves(parts)) {
            if (part.isMimeType(type)) {
                return ((String) part.getContent()).replace("\r\n", "\n");
            }
        }
        throw new IllegalStateException("no part " + type);
    }

    private static List<Part> leaves(Multipart parts) throws MessagingException, IOException {
        List<Part> leaves = new ArrayList<>();
        for (int at = 0; at < parts.getCount(); at++) {
            Part part = parts.getBodyPart(at);
            if (part.getContent() instanceof Multipart inner) {
                leaves.addAll(leaves(inner));
            } else {
                leaves.add(part);
            }
        }
        return leaves;
    }

    /** Everything in it but its multiparts, in order. */
    public List<Part> parts() {
        try {
            return leaves((Multipart) message.getContent());
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public String header(String name) {
        try {
            String[] values = message.getHeader(name);
            return values == null ? "" : String.join(" | ", values);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Addresses its links lead to, in order. */
    public List<String> links() {
        return LINK.matcher(html).results().map(found -> found.group(1)).toList();
    }
}
