package id.go.pontianak.bangkom.lifecycle.letter.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes.Settled;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of one participant in a letter to his superior, with name, employee number, position and unit as printed on it. {@code follows} is the letter
 * that told another outcome before and is replaced by this page, null where none did.
 */
public record Outcome(
        PersonId superior,
        Addressed to,
        String name,
        String number,
        String position,
        String unit,
        Settled settled,
        @Nullable UUID follows) {

    /** As what the superior is addressed: the title of the office that he answers for, with his capacity, and the perangkat daerah of that office. */
    public record Addressed(String title, String unit) {}
}
