package id.go.pontianak.bangkom.foundation.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A message with our own Message-ID, which knows whether its text went out on the wire. */
final class MailMessage extends MimeMessage {

    private final String messageId;
    private boolean written;

    MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Whether the text was begun: after that a lost connection leaves open whether the server took it. */
    boolean written() {
        return written;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        written = true;
        super.writeTo(out, ignored);
    }
}
