package id.go.pontianak.bangkom.foundation.workflow.versions;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The version tag of a model: numbers with dots between them. 1 and 1.0 are the same, and what has none is older than all. */
record VersionTag(String text) implements Comparable<VersionTag> {

    static VersionTag of(@Nullable String tag) {
        return new VersionTag(tag == null ? "" : tag);
    }

    @Override
    public int compareTo(VersionTag other) {
        int[] mine = parts();
        int[] others = other.parts();
        for (int at = 0; at < Math.max(mine.length, others.length); at++) {
            int difference = Integer.compare(part(mine, at), part(others, at));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private int[] parts() {
        return Arrays.stream(text.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static int part(int[] parts, int at) {
        return at < parts.length ? parts[at] : 0;
    }
}
