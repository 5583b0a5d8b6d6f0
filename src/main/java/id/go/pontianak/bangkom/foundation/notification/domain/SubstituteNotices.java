package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.SubstituteChanged;
import id.go.pontianak.bangkom.foundation.directory.SubstituteChanged.What;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a substitute that he may act from now on, or no more: he need not find it out in his task list. */
@Component
class SubstituteNotices {

    private final NoticeWriter notices;

    SubstituteNotices(NoticeWriter notices) {
        this.notices = notices;
    }

    @EventListener
    void on(SubstituteChanged changed) {
        String what = changed.what() == What.NAMED ? "substitute-named" : "substitute-revoked";
        notices.insert(
                new Notice(
                        "notification/" + what,
                        new CaseNumber(changed.office()),
                        changed.delegation().toString(),
                        Addressee.person(changed.substitute()),
                        0,
                        ConflictScope.NONE,
                        "/delegation",
                        Map.of(
                                "office", changed.officeTitle(),
                                "principal", changed.principal(),
                                "from", changed.period().from().toString(),
                                "to",
                                        Objects.requireNonNull(changed.period().to())
                                                .toString())),
                Urgency.NOW);
    }
}
