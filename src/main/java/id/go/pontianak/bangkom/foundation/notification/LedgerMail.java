package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as HR reads it: to whom by name, never by address. {@code state} and {@code reason} complete the message keys
 * {@code notification.state.} and {@code notification.reason.}.
 */
public record LedgerMail(
        long id,
        PersonId person,
        String subject,
        String to,
        String state,
        @Nullable String reason,
        Instant createdAt,
        Instant sendAt,
        @Nullable Instant sentAt,
        int attempts,
        int resends) {

    /** What it carries; {@code dropped} says why a part fell out before sending. */
    public record Part(
            String subject,
            String lead,
            CaseNumber caseNumber,
            String link,
            @Nullable String dropped,
            Instant at) {}

    public record Attempt(
            int no,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String outcome,
            @Nullable String reply) {}

    /** All of it. */
    public record Detail(LedgerMail mail, List<Part> parts, List<Attempt> attempts) {}

    /** What a list may be narrowed to; empty texts narrow nothing. {@code before} is the id the page before ended with. */
    public record Filter(String state, String caseNumber, long before) {}

    /** Whether it was or will be handed over again on demand. */
    public boolean resendable() {
        return !state.equals("NEW") && !state.equals("CLAIMED") && !state.equals("SUPPRESSED");
    }
}
