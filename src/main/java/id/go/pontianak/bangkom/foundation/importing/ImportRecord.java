package id.go.pontianak.bangkom.foundation.importing;

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
        Map<String, Long> changes) {

    public enum State {
        /** It has errors; nothing of it can be applied. */
        REFUSED,
        READY,
        APPLIED,
        DISCARDED
    }

    public long count(String kind) {
        return changes.getOrDefault(kind, 0L);
    }

    /** Rows named NEW, CHANGED and ENDS change something, whatever is imported. */
    public boolean changesNothing() {
        return count("NEW") + count("CHANGED") + count("ENDS") == 0;
    }
}
