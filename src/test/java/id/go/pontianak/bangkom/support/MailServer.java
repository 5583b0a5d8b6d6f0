package id.go.pontianak.bangkom.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One real SMTP server for the whole test run; each test looks at recipients of its own instead of emptying it. */
public class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final GreenMail SERVER = start();

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    public static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** What this address has received, oldest first. */
    public static List<ReceivedMail> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> recipient(mail).equalsIgnoreCase(address))
                .map(ReceivedMail::of)
                .toList();
    }

    /** All mails of the run as text, whoever got them. */
    public static List<String> everything() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(mail -> ReceivedMail.of(mail).text())
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return ((jakarta.mail.internet.InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (MessagingException broken) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(mail), broken);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // It answers EHLO line by line, and each mail would wait for a delayed acknowledgement.
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + port(),
                        "spring.mail.properties.mail.smtp.ehlo=false")
                .applyTo(context);
    }
}
