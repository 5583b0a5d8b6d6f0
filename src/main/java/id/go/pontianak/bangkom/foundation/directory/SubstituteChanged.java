package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;

/** Somebody was named to act for an office in its holder's name for a period, or that was taken back; {@code delegation} is the row. */
public record SubstituteChanged(
        UUID delegation,
        What what,
        String office,
        String officeTitle,
        String principal,
        PersonId substitute,
        DateRange period) {

    public enum What {
        NAMED,
        REVOKED
    }
}
