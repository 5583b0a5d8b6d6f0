package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.notification.domain.MailLedger;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger for those who may read it: HR of the city and the administrator. */
@Service
@Transactional(readOnly = true)
public class MailDesk {

    /** Mails of one page. */
    public static final int PAGE = 25;

    private final MailLedger ledger;
    private final Authority authority;
    private final Journal journal;

    MailDesk(MailLedger ledger, Authority authority, Journal journal) {
        this.ledger = ledger;
        this.authority = authority;
        this.journal = journal;
    }

    public boolean open(Actor actor) {
        return actor.has(Role.ADMIN) || authority.isCityHr(actor.person());
    }

    /** Newest first, one more than a page where there are further ones. */
    public List<LedgerMail> list(Actor actor, LedgerMail.Filter filter) {
        require(actor);
        return ledger.list(filter, PAGE + 1);
    }

    public LedgerMail.Detail detail(Actor actor, long mail) {
        require(actor);
        return ledger.find(mail).orElseThrow(NotFound::new);
    }

    /** Hands a mail over again, at once; what is done meanwhile is left out as ever. */
    @Transactional
    public void resend(Actor actor, long mail, String reason) {
        LedgerMail.Detail detail = detail(actor, mail);
        Reason.of(reason);
        if (!detail.mail().resendable() || !ledger.queueAgain(mail)) {
            throw new NotPossibleNow("refusal.notification.notResendable");
        }
        detail.parts().stream()
                .map(LedgerMail.Part::caseNumber)
                .distinct()
                .forEach(caseNumber -> journal.record(
                        caseNumber,
                        Deed.of("journal.notification.resent", actor.person()).because(reason.strip()),
                        Map.of("mail", String.valueOf(mail))));
    }

    private void require(Actor actor) {
        if (!open(actor)) {
            throw new NotFound();
        }
    }
}
