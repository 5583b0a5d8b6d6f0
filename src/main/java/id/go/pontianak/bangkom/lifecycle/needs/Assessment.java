package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in one campaign. {@code unit} is the number of the case of his perangkat daerah, {@code office} that of his superior when it
 * opened; {@code lookedAt} when the superior first saw the self-rating. The items stand in the order of the dictionary.
 */
public record Assessment(
        UUID id,
        int year,
        PersonId person,
        String unit,
        String office,
        String position,
        State state,
        @Nullable Instant lookedAt,
        List<Item> items) {

    public enum State {
        OPEN,
        /** Handed in by the person. */
        SELF_RATED,
        /** By the superior. */
        CONFIRMED
    }

    /** One competency: what was asked when the campaign opened, what the person found, what the superior set and why otherwise. */
    public record Item(
            String code,
            int required,
            @Nullable Integer self,
            boolean toDiscuss,
            @Nullable Integer level,
            @Nullable String reason) {

        /** What the inputs of this competency are called: {@code level-M1}, {@code reason-M1}. */
        public String input(String what) {
            return what + '-' + code.replace(".", "");
        }
    }

    /** How many competencies the person has found a level in. */
    public long rated() {
        return items.stream().filter(item -> item.self() != null).count();
    }
}
