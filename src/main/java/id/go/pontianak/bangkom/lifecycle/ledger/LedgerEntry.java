package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A credit as the ledger shows it: {@code replaces} is the credit it posts again, {@code reversal} null while it stands. */
public record LedgerEntry(
        UUID id,
        PersonId person,
        Training training,
        String source,
        @Nullable UUID replaces,
        @Nullable Reversal reversal) {

    /** By whom, when and why a credit was taken back. */
    public record Reversal(PersonId by, Instant at, String reason) {}

    public boolean stands() {
        return reversal == null;
    }

    /** What it adds to the balance. */
    public int hours() {
        return stands() ? training.learningHours().value() : 0;
    }
}
