package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One office lent for a period; {@code conflicts} are message keys under {@code directory.delegation.conflict.}. */
public record SubstituteRow(
        UUID id,
        String office,
        String title,
        PersonId principal,
        String principalName,
        PersonId substitute,
        String substituteName,
        LocalDate from,
        LocalDate to,
        String reason,
        @Nullable String decree,
        State state,
        List<String> conflicts) {

    public enum State {
        SCHEDULED,
        ACTIVE,
        ENDED,
        REVOKED
    }

    SubstituteRow withoutPrincipal() {
        List<String> all =
                Stream.concat(Stream.of("principalGone"), conflicts.stream()).toList();
        return new SubstituteRow(
                id,
                office,
                title,
                principal,
                principalName,
                substitute,
                substituteName,
                from,
                to,
                reason,
                decree,
                state,
                all);
    }

    public boolean open() {
        return state == State.SCHEDULED || state == State.ACTIVE;
    }
}
