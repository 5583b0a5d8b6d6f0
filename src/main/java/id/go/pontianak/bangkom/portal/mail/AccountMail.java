package id.go.pontianak.bangkom.portal.mail;

import id.go.pontianak.bangkom.foundation.access.AccountLinks;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.notification.NotificationSettings;
import id.go.pontianak.bangkom.foundation.time.Dates;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** An invitation, or a link to a new password, as text and HTML. Its address begins with the configured one, whatever a request said. */
@Component
class AccountMail {

    private final ObjectProvider<JavaMailSender> sender;
    private final NotificationSettings settings;
    private final ITemplateEngine pages;
    private final MessageSourceAccessor messages;
    private final Dates dates;
    private final String baseUrl;

    AccountMail(
            ObjectProvider<JavaMailSender> sender,
            NotificationSettings settings,
            ITemplateEngine pages,
            MessageSource messages,
            Dates dates,
            @Value("${bangkom.base-url}") String baseUrl) {
        this.sender = sender;
        this.settings = settings;
        this.pages = pages;
        this.messages = new MessageSourceAccessor(messages);
        this.dates = dates;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    void send(AccountLinks.Mail mail) {
        JavaMailSender server = sender.getObject();
        try {
            MimeMessage message = server.createMimeMessage();
            var head = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            head.setFrom(settings.from(), settings.fromName());
            head.setReplyTo(settings.replyTo());
            head.setTo(mail.to());
            head.setSubject(messages.getMessage(keyOf(mail) + ".subject", City.LANGUAGE));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContent(new MimeMultipart("alternative", part(text(mail), "plain"), part(html(mail), "html")));
            server.send(message);
        } catch (MailException | MessagingException | UnsupportedEncodingException failed) {
            // Without the cause: servers repeat addresses in what they answer, and this ends in the log.
            throw new IllegalStateException("An account link was not taken by the mail server: "
                    + failed.getClass().getSimpleName());
        }
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    private String text(AccountLinks.Mail mail) {
        Object[] arguments = {mail.name(), mail.username(), baseUrl + mail.path(), until(mail), settings.contact()};
        return messages.getMessage(keyOf(mail) + ".text", arguments, City.LANGUAGE);
    }

    private String html(AccountLinks.Mail mail) {
        return pages.process(
                "portal/account-mail",
                new Context(
                        City.LANGUAGE,
                        Map.of(
                                "mail", mail,
                                "key", keyOf(mail),
                                "link", baseUrl + mail.path(),
                                "until", until(mail),
                                "contact", settings.contact())));
    }

    private String until(AccountLinks.Mail mail) {
        LocaleContextHolder.setLocale(City.LANGUAGE);
        try {
            return dates.dateTime(mail.expiresAt());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static String keyOf(AccountLinks.Mail mail) {
        return mail.invitation() ? "portal.mail.invitation" : "portal.mail.reset";
    }
}
