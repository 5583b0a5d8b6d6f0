package id.go.pontianak.bangkom.demo.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import com.icegreen.greenmail.util.GreenMail;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class MailCatcherIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BusinessClock clock;

    private Mailbox mailbox;
    private GreenMail server;
    private JavaMailSenderImpl sender;
    private String recipient;

    @BeforeEach
    void start() {
        MailCatcher catcher = new MailCatcher();
        mailbox = new Mailbox(jdbc, clock);
        server = catcher.mailCatcherServer(mailbox);
        server.start();
        sender = catcher.mailSender(server);
        recipient = "siti-" + UUID.randomUUID() + "@example.id";
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void keepsWhatItReceivedOverSmtp() throws Exception {
        send("Perlu persetujuan: Pelatihan “Ünïcode”");

        CaughtMail mail = mailbox.list(recipient, Long.MAX_VALUE).get(0);
        assertThat(mail.subject()).isEqualTo("Perlu persetujuan: Pelatihan “Ünïcode”");
        assertThat(mail.sender()).isEqualTo("Bangkom <bangkom@pontianak.go.id>");
        assertThat(mail.text()).contains("teks");
        assertThat(mail.html()).contains("style=\"color:#1a4f8b\" href=\"http://localhost/tasks\"");
    }

    @Test
    void findsByPartOfTheRecipientNewestFirst() throws Exception {
        send("pertama");
        send("kedua");

        assertThat(mailbox.list(recipient.substring(0, 30).toUpperCase(java.util.Locale.ROOT), Long.MAX_VALUE))
                .extracting(CaughtMail::subject)
                .containsExactly("kedua", "pertama");
        assertThat(mailbox.list("%", Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void pagesByKey() throws Exception {
        for (int no = 0; no <= Mailbox.PAGE; no++) {
            send("surel " + no);
        }

        List<CaughtMail> page = mailbox.list(recipient, Long.MAX_VALUE);
        assertThat(page).hasSize(Mailbox.PAGE + 1);
        assertThat(mailbox.list(recipient, page.get(Mailbox.PAGE - 1).id()))
                .extracting(CaughtMail::subject)
                .containsExactly("surel 0");
    }

    @Test
    void showsTheMailInASandboxWhoseLinksLeadOut() throws Exception {
        send("dengan tautan");
        long id = mailbox.list(recipient, Long.MAX_VALUE).get(0).id();

        var answer = MockMvcTester.create(
                        standaloneSetup(new MailboxController(mailbox)).build())
                .get()
                .uri("/demo/mailbox/{id}/html", id)
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("sandbox allow-top-navigation-by-user-activation")
                .doesNotContain("allow-scripts", "allow-same-origin", "unsafe-inline");
        assertThat(answer)
                .bodyText()
                .contains("<base target=\"_top\">")
                .contains("href=\"http://localhost/tasks\"")
                .contains("<link rel=\"stylesheet\" href=\"/demo/mailbox/" + id + "/css\">")
                .contains("class=\"style-0\"")
                .doesNotContain("style=");
    }

    private void send(String subject) throws Exception {
        var message = sender.createMimeMessage();
        var mail = new MimeMessageHelper(message, true, "UTF-8");
        mail.setFrom("bangkom@pontianak.go.id", "Bangkom");
        mail.setTo(recipient);
        mail.setSubject(subject);
        mail.setText(
                "teks",
                "<html><head></head><body><a style=\"color:#1a4f8b\" href=\"http://localhost/tasks\">Buka</a></body></html>");
        sender.send(message);
    }
}
