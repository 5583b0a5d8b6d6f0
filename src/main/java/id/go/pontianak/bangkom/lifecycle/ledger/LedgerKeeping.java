package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR takes credits back or posts them again as they should have been; each with its reason and its line in the journal. */
@Service
@Transactional
public class LedgerKeeping {

    private final Ledger ledger;
    private final LedgerRights rights;
    private final Journal journal;
    private final Clock clock;

    LedgerKeeping(Ledger ledger, LedgerRights rights, Journal journal, Clock clock) {
        this.ledger = ledger;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    public void reverse(PersonId by, UUID credit, @Nullable String reason) {
        LedgerEntry entry = require(by, credit);
        String why = Reason.of(reason);
        ledger.reverse(credit, why, by);
        record(entry, "journal.ledger.reversed", by, why);
    }

    public void correct(PersonId by, UUID credit, Training corrected, @Nullable String reason) {
        LedgerEntry entry = require(by, credit);
        LocalDate started = corrected.details().started();
        if (corrected.completed().isAfter(LocalDate.ofInstant(clock.instant(), City.ZONE))) {
            throw RuleViolated.at("completed", "refusal.ledger.future");
        }
        if (started != null && started.isAfter(corrected.completed())) {
            throw RuleViolated.at("started", "refusal.ledger.startsAfterEnd");
        }
        if (entry.stands() && entry.training().equals(corrected)) {
            throw RuleViolated.of("refusal.ledger.unchanged");
        }
        String why = Reason.of(reason);
        ledger.correct(credit, corrected, why, by);
        record(entry, "journal.ledger.corrected", by, why);
    }

    /** The number under which the journal keeps what HR did to a person's credits. */
    public static CaseNumber journalOf(PersonId person) {
        return new CaseNumber("JP-" + person);
    }

    private LedgerEntry require(PersonId by, UUID credit) {
        rights.requireKeeper(by);
        return ledger.entry(credit);
    }

    private void record(LedgerEntry entry, String action, PersonId by, String reason) {
        Map<String, String> facts = Map.of(
                "credit",
                entry.id().toString(),
                "hours",
                String.valueOf(entry.training().learningHours().value()));
        journal.record(journalOf(entry.person()), Deed.of(action, by).because(reason), facts);
    }
}
