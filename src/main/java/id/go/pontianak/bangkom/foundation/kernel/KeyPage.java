package id.go.pontianak.bangkom.foundation.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some rows of a long list, and whether there are others before and after them. */
public record KeyPage<T>(List<T> rows, boolean before, boolean after) {

    /** Where a page begins: behind the row with this key, or, read backwards, before the one with that; by neither at the beginning. */
    public record Edge(@Nullable String after, @Nullable String before) {

        public static final Edge FIRST = new Edge(null, null);

        public static Edge behind(String key) {
            return new Edge(key, FIRST.before);
        }

        public static Edge ahead(String key) {
            return new Edge(FIRST.after, key);
        }

        public boolean backwards() {
            return before != null;
        }

        /** The key from which it is read; null at the beginning. */
        public @Nullable String key() {
            return before != null ? before : after;
        }
    }

    /**
     * Of rows read from an edge on, one more than the page holds: {@code read} in the order of reading, which may be backwards.
     */
    public static <T> KeyPage<T> of(List<T> read, int size, Edge edge) {
        boolean more = read.size() > size;
        List<T> rows = new ArrayList<>(more ? read.subList(0, size) : read);
        boolean backwards = edge.backwards();
        if (backwards) {
            Collections.reverse(rows);
        }
        return new KeyPage<>(rows, backwards ? more : edge.after() != null, backwards || more);
    }
}
