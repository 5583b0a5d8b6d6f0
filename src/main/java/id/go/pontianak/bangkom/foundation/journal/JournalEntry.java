package id.go.pontianak.bangkom.foundation.journal;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One deed in a case. {@code action} is a message key ({@code journal.nomination.approved}); {@code actor} null means the system did it;
 * {@code capacity} is the title he acted in; {@code forOffice} the office he decided for; {@code reason} may be personal text and can be
 * erased; {@code facts} are ids and outcomes only.
 */
public record JournalEntry(
        CaseNumber caseNumber,
        long no,
        String action,
        @Nullable PersonId actor,
        @Nullable String capacity,
        @Nullable String forOffice,
        @Nullable String reason,
        Map<String, String> facts,
        Instant at) {}
