package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.notification.composition.MailComposer;
import id.go.pontianak.bangkom.foundation.notification.delivery.SmtpTest;
import id.go.pontianak.bangkom.foundation.notification.domain.MailQueue;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeCollector;
import id.go.pontianak.bangkom.foundation.notification.domain.ReminderHours;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.stereotype.Component;

/** The same mails through another server than the one of the tests, or through none. */
@Component
class MailingElsewhere {

    private final NoticeCollector collector;
    private final MailQueue queue;
    private final MailComposer composer;
    private final ReminderHours hours;
    private final BusinessClock clock;

    MailingElsewhere(
            NoticeCollector collector,
            MailQueue queue,
            MailComposer composer,
            ReminderHours hours,
            BusinessClock clock) {
        this.collector = collector;
        this.queue = queue;
        this.composer = composer;
        this.hours = hours;
        this.clock = clock;
    }

    Mailing through(int port) {
        return new Mailing(collector, queue, composer, SmtpTest.smtp(port), hours, clock);
    }

    /** Nobody listens there. */
    Mailing withoutServer() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return through(socket.getLocalPort());
        }
    }
}
