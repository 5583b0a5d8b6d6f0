package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells the person what became of his evidence. */
@Component
class EvidenceNotices {

    private final Notifications notifications;

    EvidenceNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    /** {@code facts} are those of the mail beside title, number and reason. */
    void tell(String what, Evidence evidence, Map<String, String> facts) {
        Map<String, String> model = new HashMap<>(facts);
        model.put("title", evidence.claim().title());
        model.put("number", evidence.number());
        model.put("reason", Objects.requireNonNullElse(evidence.ruling().reason(), ""));
        notifications.notify(new Notice(
                "ledger/" + what,
                new CaseNumber(evidence.number()),
                evidence.status().name(),
                Addressee.person(evidence.person()),
                evidence.version(),
                ConflictScope.NONE,
                "/ledger/evidence/" + evidence.number(),
                model));
    }
}
