package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evidence of a training elsewhere, such as {@code EXT-2027-000045}. */
public record Evidence(
        String number,
        HandedIn handedIn,
        EvidenceStatus status,
        int version,
        EvidenceClaim claim,
        FileId file,
        Ruling ruling)
        implements CaseNumber.Bearer {

    /** For whom and by whom; {@code unit} is the perangkat daerah of that day. */
    public record HandedIn(PersonId person, String unit, PersonId by, Instant at) {}

    /** What was decided: fewer hours than proposed, why it was returned, rejected or lowered, and the credit. */
    public record Ruling(
            @Nullable Integer allowedHours,
            @Nullable String reason,
            @Nullable UUID credit) {

        static final Ruling NONE = new Ruling(null, null, null);

        static Ruling because(@Nullable String why) {
            return new Ruling(NONE.allowedHours, why, NONE.credit);
        }

        /** Fewer than proposed. */
        Ruling allowing(@Nullable Integer hours) {
            return new Ruling(hours, reason, credit);
        }
    }

    public PersonId person() {
        return handedIn.person();
    }
}
