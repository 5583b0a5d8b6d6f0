package id.go.pontianak.bangkom.lifecycle.ledger.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.JpCredited;
import id.go.pontianak.bangkom.lifecycle.ledger.JpReversed;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.CreditRows.Replaced;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The two things that happen to credits: posted and taken back, each told in its transaction. */
@Component
public class Postings {

    private final CreditRows rows;
    private final ApplicationEventPublisher events;

    Postings(CreditRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** False where it was taken back before. */
    public boolean takeBack(LedgerEntry entry, String reason, PersonId by) {
        boolean reversed = rows.insertReversal(entry.id(), reason, by);
        if (reversed) {
            rows.releaseCertificate(entry.id());
            events.publishEvent(new JpReversed(entry.id(), entry.person(), entry.training(), reason));
        }
        return reversed;
    }

    /** Empty where its source is credited already; refused where another credit has its certificate. */
    public Optional<UUID> post(Credit credit, @Nullable Replaced replaced, @Nullable PersonId by) {
        UUID id = UUID.randomUUID();
        if (!rows.insert(id, credit, replaced, by)) {
            return Optional.empty();
        }
        if (!rows.claimCertificate(id, credit)) {
            throw new NotPossibleNow(
                    "refusal.ledger.certificateCredited",
                    credit.training().details().certificateNumber());
        }
        events.publishEvent(new JpCredited(id, credit.person(), credit.training(), credit.source()));
        return Optional.of(id);
    }
}
