package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.ledger.LikeTrainings;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Credits the learning hours of a set result, never twice. Whoever claimed the certificate of an outside organiser himself, or the training where one of
 * both has no number, has hours already: his own claim gives way to what the organiser says, with the difference; what stands in another way, or more
 * than once, stays. The journal of the results says which.
 */
@Component
class ResultCredit {

    private final Ledger ledger;
    private final LikeTrainings like;
    private final ResultRecord record;

    ResultCredit(Ledger ledger, LikeTrainings like, ResultRecord record) {
        this.ledger = ledger;
        this.like = like;
        this.record = record;
    }

    void post(ResultCase results, Credit credit) {
        PersonId by = results.hands().by(ResultCase.Step.CONFIRMED);
        List<LedgerEntry> standing = results.external() ? like.standing(credit.person(), credit.training()) : List.of();
        if (standing.isEmpty()) {
            ledger.credit(credit, by);
        } else if (givesWay(standing) && by != null) {
            supersede(results, standing.get(0), credit, by);
        } else {
            record(results, "creditedBefore", credit);
        }
    }

    private void supersede(ResultCase results, LedgerEntry claim, Credit credit, PersonId by) {
        Credit official = new Credit(credit.person(), numbered(credit.training(), claim), credit.source());
        ledger.supersede(claim, official, "Diganti hasil resmi penyelenggara, " + results.number(), by);
        record(results, "claimSuperseded", credit);
    }

    private void record(ResultCase results, String action, Credit credit) {
        record.system(results.number(), action, Map.of("person", credit.person().toString()));
    }

    private boolean givesWay(List<LedgerEntry> standing) {
        return standing.size() == 1 && isClaim(standing.get(0));
    }

    /** Also once HR has corrected it. A result that took the place of a claim is none, however often it was corrected. */
    private boolean isClaim(LedgerEntry entry) {
        return CreditSource.isCorrection(entry.source())
                ? isClaim(ledger.entry(Objects.requireNonNull(entry.replaces())))
                : CreditSource.isClaim(entry.source());
    }

    /** Where the organiser names no certificate, that of the claim. */
    private static Training numbered(Training official, LedgerEntry claim) {
        return official.details().certificateNumber().isEmpty()
                ? official.numbered(claim.training().details().certificateNumber())
                : official;
    }
}
