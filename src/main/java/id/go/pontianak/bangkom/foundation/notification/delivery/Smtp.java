package id.go.pontianak.bangkom.foundation.notification.delivery;

import id.go.pontianak.bangkom.foundation.notification.NotificationSettings;
import jakarta.mail.Session;
import java.net.URI;
import java.util.Properties;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of the installation, if it has one. */
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

    /** Opens no connection before the first mail. */
    public SmtpConversation converse() {
        JavaMailSenderImpl server = sender.getObject();
        Session session = sessionOf(server);
        return new SmtpConversation(server, session, mail -> MailMessages.build(mail, session, settings, host));
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
