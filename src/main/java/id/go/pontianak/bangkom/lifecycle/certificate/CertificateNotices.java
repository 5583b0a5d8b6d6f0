package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the person and whoever answers for his superior's office what became of a certificate. */
@Component
class CertificateNotices {

    private final Notifications notifications;
    private final Directory directory;

    CertificateNotices(Notifications notifications, Directory directory) {
        this.notifications = notifications;
        this.directory = directory;
    }

    void revoked(Certificate certificate, String reason) {
        tell("revoked", certificate, certificate, reason);
    }

    void replaced(Certificate old, Certificate fresh, String reason) {
        tell("replaced", old, fresh, reason);
    }

    private void tell(String what, Certificate old, Certificate current, String reason) {
        CertificateOrder order = current.order();
        Map<String, String> model = Map.of(
                "title", order.course().title(),
                "number", old.number(),
                "fresh", current.number(),
                "name", order.recipient().name(),
                "hours", String.valueOf(order.course().hours().value()),
                "reason", reason);
        String page = "/certificates/records/" + current.id();
        notifications.notify(notice("certificate/" + what, old, Addressee.person(old.person()), page, model));
        String superior = directory.person(old.person()).supervisorOffice();
        if (superior != null) {
            notifications.notify(
                    notice("certificate/" + what + "OfStaff", old, Addressee.office(superior), page, model));
        }
    }

    private static Notice notice(
            String template, Certificate about, Addressee to, String page, Map<String, String> model) {
        return new Notice(template, about.journal(), "", to, 0, ConflictScope.of(about.person()), page, model);
    }
}
