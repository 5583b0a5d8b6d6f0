package id.go.pontianak.bangkom.foundation.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.notification.NotificationSettings;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.ScriptedMailServer;
import id.go.pontianak.bangkom.support.ScriptedMailServer.Manner;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Each way a mail server can answer or fall silent, over real sockets: a wrong state here loses mails or sends them twice. */
public class SmtpTest {

    private static final NotificationSettings SETTINGS =
            new NotificationSettings("bangkom@pontianak.go.id", "Bangkom", "hr@pontianak.go.id", "BKPSDM");

    private static final OutgoingMail PLAIN = mail("siti@example.id", "Siti", "Perlu persetujuan");

    @ParameterizedTest
    @CsvSource({
        "ACCEPTS, ACCEPTED, true",
        "REFUSES_RECIPIENT_FOR_NOW, RETRY, true",
        "REFUSES_RECIPIENT, FAILED, true",
        "MAILBOX_FULL, FAILED, true",
        "REFUSES_SENDER, RETRY, true",
        "CLOSES_BEFORE_DATA, RETRY, true",
        "CLOSES_BEFORE_ANSWER, AMBIGUOUS, true",
        "NEVER_GREETS, RETRY, false",
    })
    void judgesWhatTheServerDid(Manner manner, MailState state, boolean reached) throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(manner)) {
            SendResult result = send(server.port(), mail("siti@example.id", "Siti", "Perlu persetujuan"));

            assertThat(result.state()).isEqualTo(state);
            assertThat(result.reached()).isEqualTo(reached);
            assertThat(result.reply()).isNotBlank();
        }
    }

    @Test
    void waitsWhileNothingListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        SendResult result = send(port, mail("siti@example.id", "Siti", "Perlu persetujuan"));

        assertThat(result.state()).isEqualTo(MailState.RETRY);
        assertThat(result.reached()).isFalse();
    }

    @Test
    void givesUpAnAddressThatIsNone() {
        assertThat(send(MailServer.port(), mail("siti@@example", "Siti", "Perlu persetujuan"))
                        .state())
                .isEqualTo(MailState.FAILED);
        assertThat(send(MailServer.port(), mail("a@example.id\r\nBcc: b@example.id", "Siti", "x"))
                        .state())
                .isEqualTo(MailState.FAILED);
    }

    @Test
    void keepsItsHeadersWhateverStandsInNameAndSubject() {
        String address = UUID.randomUUID() + "@example.id";

        send(
                MailServer.port(),
                mail(address, "Siti\r\nBcc: korban@example.id", "Perlu\r\nBcc: korban@example.id\r\n\r\nisi palsu"));

        ReceivedMail received = MailServer.to(address).get(0);
        assertThat(received.subject()).isEqualTo("Perlu Bcc: korban@example.id isi palsu");
        assertThat(received.header("Bcc")).isEmpty();
        assertThat(received.header("Reply-To")).isEqualTo("hr@pontianak.go.id");
        assertThat(received.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(MailServer.to("korban@example.id")).isEmpty();
        assertThat(received.text()).isEqualTo("teks\n");
    }

    /** Beside a letter that is not ASCII the whole text is encoded, line breaks with it, and they are there again when somebody decodes it. */
    @Test
    void hidesNoLineBreakInsideWhatIsEncoded() {
        String address = UUID.randomUUID() + "@example.id";

        send(
                MailServer.port(),
                mail(
                        address,
                        "S\u00edti\r\nBcc: korban@example.id",
                        "P\u00e9rlu\r\nBcc: korban@example.id\u2028isi\u0085palsu"));

        ReceivedMail received = MailServer.to(address).get(0);
        assertThat(received.subject()).isEqualTo("P\u00e9rlu Bcc: korban@example.id isi palsu");
        assertThat(received.header("Bcc")).isEmpty();
        assertThat(MailServer.to("korban@example.id")).isEmpty();
    }

    @Test
    void shortensAnEndlessSubjectAndKeepsEveryLetter() {
        String address = UUID.randomUUID() + "@example.id";

        send(MailServer.port(), mail(address, "Ñoño Ünïcode", "é".repeat(10_000)));

        ReceivedMail received = MailServer.to(address).get(0);
        assertThat(received.subject()).isEqualTo("é".repeat(199) + "…");
        assertThat(received.messageId()).isEqualTo("<name@bangkom.example.id>");
    }

    @Test
    void manyGoOverOneConnection() throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(Manner.ACCEPTS);
                SmtpConversation conversation = smtp(server.port()).converse()) {
            assertThat(server.conversations()).isZero();

            assertThat(Stream.generate(() -> conversation.send(PLAIN)).limit(41).map(SendResult::state))
                    .containsOnly(MailState.ACCEPTED);

            assertThat(server.taken()).hasSize(41);
            assertThat(server.conversations())
                    .as("forty in the first, then one anew")
                    .isEqualTo(2);
        }
    }

    /** A mail that was not taken, or a server that hung up meanwhile, costs the next mail nothing. */
    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {
                "REFUSES_RECIPIENT",
                "REFUSES_SENDER",
                "CLOSES_BEFORE_DATA",
                "CLOSES_BEFORE_ANSWER",
                "HANGS_UP_AFTERWARDS"
            })
    void theNextMailHasAConnectionWhateverBecameOfTheOneBefore(Manner before) throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(before);
                SmtpConversation conversation = smtp(server.port()).converse()) {
            conversation.send(PLAIN);
            server.behave(Manner.ACCEPTS);

            assertThat(conversation.send(PLAIN).state()).isEqualTo(MailState.ACCEPTED);
            assertThat(server.conversations()).isEqualTo(2);
        }
    }

    private static SendResult send(int port, OutgoingMail mail) {
        try (SmtpConversation conversation = smtp(port).converse()) {
            return conversation.send(mail);
        }
    }

    private static OutgoingMail mail(String address, String name, String subject) {
        return new OutgoingMail(
                "name", address, name, Locale.forLanguageTag("id"), subject, "teks\n", "<p>teks</p>", List.of());
    }

    public static Smtp smtp(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mailSender", sender);
        return new Smtp(beans.getBeanProvider(JavaMailSenderImpl.class), SETTINGS, "https://bangkom.example.id");
    }
}
