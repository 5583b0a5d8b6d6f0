package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.notification.composition.MailComposer;
import id.go.pontianak.bangkom.foundation.notification.composition.MailComposition;
import id.go.pontianak.bangkom.foundation.notification.delivery.OutgoingMail;
import id.go.pontianak.bangkom.foundation.notification.delivery.SendResult;
import id.go.pontianak.bangkom.foundation.notification.delivery.Smtp;
import id.go.pontianak.bangkom.foundation.notification.delivery.SmtpConversation;
import id.go.pontianak.bangkom.foundation.notification.domain.MailQueue;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeCollector;
import id.go.pontianak.bangkom.foundation.notification.domain.QueuedMail;
import id.go.pontianak.bangkom.foundation.notification.domain.ReminderHours;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Sends what is due. The sender's own loop calls it; so do the movable clock and the tests, in their thread. */
@Service
public class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    private final NoticeCollector collector;
    private final MailQueue queue;
    private final MailComposer composer;
    private final Smtp smtp;
    private final ReminderHours hours;
    private final BusinessClock clock;

    public Mailing(
            NoticeCollector collector,
            MailQueue queue,
            MailComposer composer,
            Smtp smtp,
            ReminderHours hours,
            BusinessClock clock) {
        this.collector = collector;
        this.queue = queue;
        this.composer = composer;
        this.smtp = smtp;
        this.hours = hours;
        this.clock = clock;
    }

    /** Sends all mails that are due now; false when the server could not be reached and the rest waits. */
    public boolean sendDue() {
        boolean collected = true;
        while (collected) {
            collected = collector.collect() > 0;
        }
        if (!smtp.configured()) {
            return false;
        }
        try (SmtpConversation server = smtp.converse()) {
            return sendDue(server);
        }
    }

    private boolean sendDue(SmtpConversation server) {
        UUID sender = UUID.randomUUID();
        boolean reminders = remindersMayGo();
        boolean reached = true;
        Optional<QueuedMail> mail = queue.claim(sender, reminders);
        while (mail.isPresent() && reached) {
            reached = work(mail.get(), sender, server);
            mail = reached ? queue.claim(sender, reminders) : Optional.empty();
        }
        return reached;
    }

    private boolean remindersMayGo() {
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            return hours.open(clock.instant(), WeekPattern.SIX_DAYS);
        }
    }

    /** The business time at which the next mail is due; empty when none waits. */
    public Optional<Instant> nextDue() {
        return queue.nextDue();
    }

    private boolean work(QueuedMail mail, UUID sender, SmtpConversation server) {
        MailComposition composition;
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            composition = composer.compose(mail);
        } catch (RuntimeException broken) {
            LOG.error("Mail {} has no words", mail.id(), broken);
            queue.recordWordless(mail, sender, broken.getClass().getSimpleName());
            return true;
        }
        OutgoingMail words = composition.mail();
        if (words == null) {
            queue.settle(mail, sender, composition.end(), composition.reason());
            return true;
        }
        return !queue.begin(mail, sender, words.subject()) || hand(mail, sender, words, server);
    }

    private boolean hand(QueuedMail mail, UUID sender, OutgoingMail words, SmtpConversation server) {
        SendResult result = server.send(words);
        queue.record(mail, sender, result);
        return result.reached();
    }
}
