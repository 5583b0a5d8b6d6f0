package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Recipient;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.CertificateChanges;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.CertificateRows;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * HR takes certificates back, or issues them again with what should have stood on them; each with its reason, its line in the journal, the
 * learning hours that follow, and mails to the person and his superior. Refused: no reason, a certificate that is no longer valid, one's own.
 */
@Service
@Transactional
public class CertificateKeeping {

    private final CertificateRights rights;
    private final CertificateRows rows;
    private final CertificateIssue issue;
    private final CertificateChanges changes;
    private final CertificateCredits credits;
    private final CertificateNotices notices;
    private final Journal journal;

    CertificateKeeping(
            CertificateRights rights,
            CertificateRows rows,
            CertificateIssue issue,
            CertificateChanges changes,
            CertificateCredits credits,
            CertificateNotices notices,
            Journal journal) {
        this.rights = rights;
        this.rows = rows;
        this.issue = issue;
        this.changes = changes;
        this.credits = credits;
        this.notices = notices;
        this.journal = journal;
    }

    /** Its learning hours are reversed in the year in which they were earned. */
    public void revoke(PersonId by, UUID id, @Nullable String reason) {
        Certificate certificate = lock(by, id);
        if (!certificate.valid()) {
            throw new NotPossibleNow("refusal.certificate.notValid", certificate.number());
        }
        String why = Reason.of(reason);
        UUID credit = credits.reverse(certificate, why, by).orElse(null);
        changes.revoke(certificate, why, by, credit);
        journal.record(
                certificate.journal(),
                Deed.of("journal.certificate.revoked", by).because(why),
                facts(certificate));
        notices.revoked(certificate, why);
    }

    /**
     * The same certificate with a new number and another recipient's line; the old one leads to it, and the credit names it from now on. One
     * that was revoked is issued again in this way too, and its hours are posted again.
     */
    public Certificate replace(PersonId by, UUID id, Recipient corrected, @Nullable String reason) {
        Certificate old = lock(by, id);
        if (old.state().status() == CertificateStatus.REPLACED) {
            throw new NotPossibleNow("refusal.certificate.notValid", old.number());
        }
        if (old.valid() && corrected.equals(old.order().recipient())) {
            throw RuleViolated.of("refusal.certificate.unchanged");
        }
        CertificateOrder before = old.order();
        return replaced(
                by,
                old,
                new CertificateOrder(before.event(), corrected, before.course(), before.outcome(), before.subjects()),
                Reason.of(reason));
    }

    /**
     * The valid certificate of this person and event with another outcome, such as a better qualification; nothing where none is valid or it
     * says so already. What follows from a result: no right is asked.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void improve(String event, PersonId person, CertificateOrder.Outcome outcome, PersonId by, String reason) {
        rows.findLatest(event, person)
                .flatMap(latest -> changes.lock(latest.id()))
                .filter(Certificate::valid)
                .filter(old -> !old.order().outcome().says(outcome))
                .ifPresent(old -> {
                    CertificateOrder before = old.order();
                    CertificateOrder order = new CertificateOrder(
                            before.event(), before.recipient(), before.course(), outcome, before.subjects());
                    replaced(by, old, order, reason);
                });
    }

    private Certificate replaced(PersonId by, Certificate old, CertificateOrder order, String why) {
        UUID fresh = UUID.randomUUID();
        changes.replace(old, fresh, why, by);
        Certificate certificate = issue.fresh(fresh, order);
        credits.carryOver(old, certificate, changes.creditOf(old), why, by);
        journal.record(
                old.journal(), Deed.of("journal.certificate.replaced", by).because(why), facts(certificate));
        notices.replaced(old, certificate, why);
        return certificate;
    }

    private Certificate lock(PersonId by, UUID id) {
        Certificate certificate = changes.lock(id).orElseThrow(NotFound::new);
        rights.requireKeeper(by, certificate);
        return certificate;
    }

    private static Map<String, String> facts(Certificate certificate) {
        return Map.of(
                "number",
                certificate.number(),
                "hours",
                String.valueOf(certificate.order().course().hours().value()));
    }
}
