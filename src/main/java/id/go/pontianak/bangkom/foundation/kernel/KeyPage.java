package id.go.pontianak.bangkom.foundation.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some rows of a long list, and whether there are others before and after them. */
public record KeyPage<T>(List<T> rows, boolean before, boolean after) {

    /**
     * Of rows read from a key on, one more than the page holds: {@code read} in the order of reading, which is backwards from the key
     * {@code before} and forwards from the key {@code after}, or from the beginning.
     */
    public static <T> KeyPage<T> of(List<T> read, int size, @Nullable String before, @Nullable String after) {
        boolean more = read.size() > size;
        List<T> rows = new ArrayList<>(more ? read.subList(0, size) : read);
        boolean backwards = before != null;
        if (backwards) {
            Collections.reverse(rows);
        }
        return new KeyPage<>(rows, backwards ? more : after != null, backwards || more);
    }
}
