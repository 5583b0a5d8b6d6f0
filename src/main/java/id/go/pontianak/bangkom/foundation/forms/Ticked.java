package id.go.pontianak.bangkom.foundation.forms;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The boxes that were ticked in a list of a form, each once, in their order; a request made by hand may name none, or blank ones, which are left out. */
public final class Ticked {

    private Ticked() {}

    public static <T> Set<T> of(@Nullable Collection<? extends @Nullable T> sent) {
        if (sent == null) {
            return Set.of();
        }
        return sent.stream()
                .filter(Objects::nonNull)
                .<T>map(Objects::requireNonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
