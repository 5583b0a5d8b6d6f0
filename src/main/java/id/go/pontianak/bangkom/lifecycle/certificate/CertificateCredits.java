package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of the learning hours that a certificate stands for; one without hours changes nothing. */
@Component
class CertificateCredits {

    private final Ledger ledger;

    CertificateCredits(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The credit that was reversed. */
    Optional<UUID> reverse(Certificate certificate, String reason, PersonId by) {
        Optional<UUID> credit = standing(certificate).map(LedgerEntry::id);
        credit.ifPresent(id -> ledger.reverse(id, reason, by));
        return credit;
    }

    /**
     * Posts the hours again under the new number; {@code reversed} is the credit that went with a revoked certificate. Where HR corrected it in
     * the ledger meanwhile, what was posted last is carried over.
     */
    void carryOver(Certificate old, Certificate fresh, @Nullable UUID reversed, String reason, PersonId by) {
        Optional<LedgerEntry> credit =
                reversed == null ? standing(old) : Optional.of(ledger.entry(ledger.latestOf(reversed)));
        credit.ifPresent(entry ->
                ledger.correct(entry.id(), renumbered(entry.training(), old.number(), fresh.number()), reason, by));
    }

    /** By its number; a correction may have taken that from the credit, then by the participation that both are about. */
    private Optional<LedgerEntry> standing(Certificate certificate) {
        return ledger.findByCertificate(certificate.person(), certificate.number())
                .or(() ->
                        ledger.findLatest(CreditSource.batch(certificate.order().event(), certificate.person())))
                .filter(LedgerEntry::stands);
    }

    private static Training renumbered(Training training, String old, String fresh) {
        Training.Details details = training.details();
        return new Training(
                training.programme(),
                training.title(),
                training.completed(),
                training.learningHours(),
                training.evidence().replace(old, fresh),
                new Training.Details(
                        details.started(), details.provider(), details.form(), fresh, details.international()));
    }
}
