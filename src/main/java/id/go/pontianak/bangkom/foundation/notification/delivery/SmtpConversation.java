package id.go.pontianak.bangkom.foundation.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * One connection for the mails of one sender, one after the other (RFC 5321, 4.1.4: several transactions in a session). Opened with the
 * first mail and anew wherever the server does not answer to NOOP any more, after a mail it did not take, and after as many as some servers
 * allow. Not for several threads.
 */
public final class SmtpConversation implements AutoCloseable {

    /** Servers that count end a session after fifty or a hundred mails. */
    private static final int MOST = 40;

    private final JavaMailSenderImpl server;
    private final Session session;
    private final Writing writing;

    private @Nullable Transport transport;
    private int sent;

    SmtpConversation(JavaMailSenderImpl server, Session session, Writing writing) {
        this.server = server;
        this.session = session;
        this.writing = writing;
    }

    /** Puts a mail into the form in which it goes out. */
    interface Writing {

        MailMessage message(OutgoingMail mail) throws MessagingException, UnsupportedEncodingException;
    }

    /** Hands one mail to the server and says what came of it; never throws for what servers and networks do. */
    public SendResult send(OutgoingMail mail) {
        try {
            return send(writing.message(mail));
        } catch (AddressException malformed) {
            return SendResult.failed(SmtpReplies.describe(malformed));
        } catch (MessagingException | UnsupportedEncodingException broken) {
            return SendResult.failed(broken.toString());
        }
    }

    private SendResult send(MailMessage message) {
        Transport connected;
        try {
            connected = connected();
        } catch (MessagingException notReached) {
            close();
            return SendResult.unreachable(SmtpReplies.describe(notReached));
        }
        try {
            connected.sendMessage(message, message.getAllRecipients());
            sent++;
            return SendResult.accepted(
                    connected instanceof SMTPTransport smtp
                            ? smtp.getLastServerResponse().strip()
                            : "");
        } catch (MessagingException refused) {
            close();
            return SmtpReplies.judge(refused, message.written());
        }
    }

    private Transport connected() throws MessagingException {
        Transport kept = transport;
        if (kept != null && sent < MOST && kept.isConnected()) {
            return kept;
        }
        close();
        Transport opened = session.getTransport(server.getProtocol() == null ? "smtp" : server.getProtocol());
        transport = opened;
        opened.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return opened;
    }

    /** What the server says to our good-bye changes nothing about the mails. */
    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException ignored) {
            return;
        } finally {
            transport = null;
            sent = 0;
        }
    }
}
