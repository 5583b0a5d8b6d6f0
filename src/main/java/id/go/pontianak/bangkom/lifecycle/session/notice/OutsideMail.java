package id.go.pontianak.bangkom.lifecycle.session.notice;

import id.go.pontianak.bangkom.foundation.document.CalendarEvent;
import id.go.pontianak.bangkom.foundation.document.CalendarFile;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.notification.NotificationSettings;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.session.OutsideTold;
import id.go.pontianak.bangkom.lifecycle.session.OutsideTold.What;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionRows;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A mail to somebody who has no account: text and HTML, with the session as a calendar file (iTIP, RFC 5546). What is true when it is sent is
 * what it says.
 */
@Component
public class OutsideMail {

    private final ObjectProvider<JavaMailSender> sender;
    private final NotificationSettings settings;
    private final MessageSource messages;
    private final Dates dates;
    private final Batches batches;
    private final SessionRows sessions;
    private final Clock clock;

    OutsideMail(
            ObjectProvider<JavaMailSender> sender,
            NotificationSettings settings,
            MessageSource messages,
            Dates dates,
            Batches batches,
            SessionRows sessions,
            Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.messages = messages;
        this.dates = dates;
        this.batches = batches;
        this.sessions = sessions;
        this.clock = clock;
    }

    public void send(OutsideTold told) {
        LocaleContextHolder.setLocale(City.LANGUAGE);
        try {
            Batch batch = batches.batch(told.batch());
            Session session = told.session() == null
                    ? null
                    : sessions.find(told.session()).orElse(null);
            boolean off = batch.status() == BatchStatus.CANCELLED || session != null && session.cancelled();
            What what = off ? What.RELEASED : told.what();
            deliver(told, what, batch, session);
        } catch (MailException | MessagingException | UnsupportedEncodingException failed) {
            // Without the cause: servers repeat addresses in what they answer, and this ends in the log.
            throw new IllegalStateException("A mail to staff from outside was not taken by the mail server: "
                    + failed.getClass().getSimpleName());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void deliver(OutsideTold told, What what, Batch batch, @Nullable Session session)
            throws MessagingException, UnsupportedEncodingException {
        JavaMailSender server = sender.getObject();
        MimeMessage message = server.createMimeMessage();
        var mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        mail.setFrom(settings.from(), settings.fromName());
        mail.setReplyTo(settings.replyTo());
        mail.setTo(told.email());
        String title = session == null ? batch.title() : session.title();
        String when = session == null
                ? dates.period(batch.period().from(), batch.lastDay())
                : dates.weekday(session.day()) + ", " + dates.time(session.starts()) + "–" + dates.time(session.ends());
        String place = session == null ? batch.place() : session.place();
        Object[] words = {told.name(), title, batch.title(), when, place, settings.contact(), address(what, session)};
        mail.setSubject(text(what, "subject", words));
        String body = text(what, "text", words);
        mail.setText(body, "<p>" + HtmlUtils.htmlEscape(body).replace("\n", "<br>") + "</p>");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (session != null) {
            boolean cancels = what == What.RELEASED;
            String calendar = cancels
                    ? CalendarFile.cancel(event(told, batch, session), clock.instant())
                    : CalendarFile.request(event(told, batch, session), clock.instant());
            mail.addAttachment(
                    "undangan.ics",
                    new ByteArrayResource(calendar.getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=" + (cancels ? "CANCEL" : "REQUEST"));
        }
        server.send(message);
    }

    /** The same for ever: one event per person and session. */
    private CalendarEvent event(OutsideTold told, Batch batch, Session session) {
        return new CalendarEvent(
                told.session() + "-" + told.member() + "@" + settings.from().replaceAll(".*@", ""),
                batch.version() + sessions.versionOf(batch.number()),
                new CalendarEvent.Text(session.title(), session.place(), batch.title()),
                new CalendarEvent.Time(session.starts(), session.ends()),
                true,
                new CalendarEvent.Party(settings.fromName(), settings.replyTo()),
                new CalendarEvent.Party(told.name(), told.email()));
    }

    /** Where an online session is reached: somebody without an account reads it here alone. */
    private String address(What what, @Nullable Session session) {
        String link = session == null || what == What.RELEASED ? "" : sessions.linkOf(session.id());
        return link.isEmpty() ? "" : messages.getMessage("session.outside.link", new Object[] {link}, City.LANGUAGE);
    }

    private String text(What what, String part, Object... words) {
        return messages.getMessage("session.outside." + what + "." + part, words, City.LANGUAGE);
    }
}
