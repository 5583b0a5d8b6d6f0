package id.go.pontianak.bangkom.lifecycle.attainment;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which level a training may propose. */
final class LevelPolicy {

    private LevelPolicy() {}

    /**
     * The level the programme leads to, but at most one above the level {@code confirmed} so far (null: none was); empty where he has it
     * already.
     */
    static OptionalInt proposed(int target, @Nullable Integer confirmed) {
        if (confirmed == null) {
            return OptionalInt.of(target);
        }
        return confirmed >= target ? OptionalInt.empty() : OptionalInt.of(Math.min(target, confirmed + 1));
    }
}
