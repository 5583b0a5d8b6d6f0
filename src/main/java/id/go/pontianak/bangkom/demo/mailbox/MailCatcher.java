package id.go.pontianak.bangkom.demo.mailbox;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Replaces a mail server in the demo: takes every mail over SMTP on a port of this machine and delivers none. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class MailCatcher {

    private static final String LOOPBACK = "127.0.0.1";

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailCatcherServer(Mailbox mailbox) {
        GreenMail server = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.getUserManager()
                .setMessageDeliveryHandler((mail, recipient) -> recipientOf(mailbox, recipient.getEmail()));
        return server;
    }

    @Bean
    JavaMailSenderImpl mailSender(GreenMail mailCatcherServer) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(LOOPBACK);
        sender.setPort(mailCatcherServer.getSmtp().getPort());
        // It writes its answer to EHLO line by line, and each mail would wait for a delayed acknowledgement.
        sender.getJavaMailProperties().setProperty("mail.smtp.ehlo", "false");
        return sender;
    }

    @Bean
    NavigationEntry mailboxEntry() {
        return NavigationGroup.DEMO.entry(910, "demo.mailbox.menu", "/demo/mailbox", "envelope-open", actor -> true);
    }

    private static GreenMailUser recipientOf(Mailbox mailbox, String address) {
        return new CatchingUser(address, mailbox);
    }
}
