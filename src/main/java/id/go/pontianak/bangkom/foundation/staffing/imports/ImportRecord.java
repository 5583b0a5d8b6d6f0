package id.go.pontianak.bangkom.foundation.staffing.imports;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One uploaded file set and what became of it. */
public record ImportRecord(
        UUID id,
        String fileNames,
        @Nullable String uploadedBy,
        Instant uploadedAt,
        State state,
        String digest,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        long errors,
        long warnings,
        Map<Change.Kind, Long> changes) {

    public enum State {
        /** It has errors; nothing of it can be applied. */
        REFUSED,
        READY,
        APPLIED,
        DISCARDED
    }

    public long count(String kind) {
        return changes.getOrDefault(Change.Kind.valueOf(kind), 0L);
    }

    public boolean changesNothing() {
        return count("NEW") + count("CHANGED") + count("ENDS") == 0;
    }
}
