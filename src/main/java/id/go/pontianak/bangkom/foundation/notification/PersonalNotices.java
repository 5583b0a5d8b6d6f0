package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.notification.domain.MailLedger;
import id.go.pontianak.bangkom.foundation.notification.domain.PortalNotices;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told, in the portal: the same as by mail, and for those whom mail does not reach the only way. */
@Service
@Transactional(readOnly = true)
public class PersonalNotices {

    public static final int PAGE = 25;

    /** At most this many wait to be told by unit HR on one page. */
    private static final int UNTOLD = 100;

    public record Told(
            long id,
            String subject,
            String lead,
            String next,
            String link,
            CaseNumber caseNumber,
            Instant at,
            boolean unread,
            boolean settled) {

        /** What it called to waits no more: there is nothing to be done next. */
        public Told afterwards() {
            return new Told(id, subject, lead, "", link, caseNumber, at, false, true);
        }
    }

    private final PortalNotices notices;
    private final MailLedger ledger;
    private final Authority authority;

    PersonalNotices(PortalNotices notices, MailLedger ledger, Authority authority) {
        this.notices = notices;
        this.ledger = ledger;
        this.authority = authority;
    }

    /** Newest first, one more than a page where there are further ones. */
    public List<Told> list(Actor actor, long before) {
        return notices.list(actor.person(), before, PAGE + 1);
    }

    public int countUnread(Actor actor) {
        return notices.countUnread(actor.person());
    }

    /** The path that the notice leads to; it is read by that. */
    @Transactional
    public String open(Actor actor, long id) {
        return notices.open(actor.person(), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public void markRead(Actor actor) {
        notices.markRead(actor.person());
    }

    /** For HR of a unit: how many mails did not reach its people. */
    public int countUntold(Actor actor) {
        return ledger.countUntold(authority.unitsOfHr(actor.person()));
    }

    /** For HR of a unit: mails that did not reach its people, the longest waiting first. */
    public List<LedgerMail> listUntold(Actor actor) {
        return ledger.listUntold(authority.unitsOfHr(actor.person()), UNTOLD);
    }

    /** HR of the unit has told the person by other means. */
    @Transactional
    public void tell(Actor actor, long mail) {
        if (!ledger.tell(mail, authority.unitsOfHr(actor.person()), actor.person())) {
            throw new NotFound();
        }
    }
}
