package id.go.pontianak.bangkom.foundation.notification.delivery;

import id.go.pontianak.bangkom.foundation.notification.NotificationSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Properties;
import javax.net.SocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands one mail to the server and says what came of it; never throws for what servers and networks do. */
@Component
public class Smtp {

    private static final SocketFactory PROMPT = new PromptSockets();

    private final ObjectProvider<JavaMailSenderImpl> sender;
    private final NotificationSettings settings;
    private final String host;

    /** Kept: making one looks through every library for providers. */
    private volatile @Nullable Session session;

    Smtp(
            ObjectProvider<JavaMailSenderImpl> sender,
            NotificationSettings settings,
            @Value("${bangkom.base-url}") String baseUrl) {
        this.sender = sender;
        this.settings = settings;
        this.host = URI.create(baseUrl).getHost();
        MailStreams.nameProvider();
    }

    /** Whether there is a mail server to talk to at all. */
    public boolean configured() {
        return sender.getIfAvailable() != null;
    }

    public SendResult send(OutgoingMail mail) {
        JavaMailSenderImpl server = sender.getObject();
        Session session = sessionOf(server);
        try {
            return send(MailMessages.build(mail, session, settings, host), session, server);
        } catch (AddressException malformed) {
            return SendResult.failed(SmtpReplies.describe(malformed));
        } catch (MessagingException | UnsupportedEncodingException broken) {
            return SendResult.failed(broken.toString());
        }
    }

    private Session sessionOf(JavaMailSenderImpl server) {
        Properties properties = propertiesOf(server);
        Session kept = session;
        if (kept == null || !kept.getProperties().equals(properties)) {
            kept = Session.getInstance(properties);
            session = kept;
        }
        return kept;
    }

    private static SendResult send(MailMessage message, Session session, JavaMailSenderImpl server) {
        Transport transport = null;
        try {
            transport = session.getTransport(server.getProtocol() == null ? "smtp" : server.getProtocol());
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            return hand(message, transport);
        } catch (MessagingException notReached) {
            return SendResult.unreachable(SmtpReplies.describe(notReached));
        } finally {
            close(transport);
        }
    }

    private static SendResult hand(MailMessage message, Transport transport) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return SendResult.accepted(
                    transport instanceof SMTPTransport smtp
                            ? smtp.getLastServerResponse().strip()
                            : "");
        } catch (MessagingException refused) {
            return SmtpReplies.judge(refused, message.written());
        }
    }

    /** What the server says to our good-bye changes nothing about the mail. */
    private static void close(@Nullable Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException ignored) {
            return;
        }
    }

    /** No conversation lasts longer than the lease on a mail, unless the installation says so. */
    private static Properties propertiesOf(JavaMailSenderImpl server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "30000");
        properties.setProperty("mail.smtp.writetimeout", "30000");
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.socketFactory", PROMPT);
        properties.putAll(server.getJavaMailProperties());
        return properties;
    }
}
