package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells whoever asked for a change of an item what became of it. */
@Component
class ItemChangeNotices {

    private final Notifications notifications;

    ItemChangeNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    void tell(String what, ItemChange change, String reason) {
        notifications.notify(new Notice(
                "plan/" + what,
                new CaseNumber(change.number()),
                change.status().name(),
                Addressee.person(change.openedBy()),
                change.revision(),
                ConflictScope.NONE,
                "/plans/" + change.year() + "/changes/" + change.number(),
                Map.of("title", change.title(), "number", change.item(), "reason", reason)));
    }
}
