package id.go.pontianak.bangkom.lifecycle.session;

import java.time.Instant;
import java.util.UUID;

/**
 * What would be at two places at once: {@code value} (a batch, the code of a room or the id of a person) is taken by {@code session},
 * titled {@code title}, of the batch {@code batch}.
 */
public record Clash(
        What what,
        String value,
        UUID session,
        String batch,
        String batchTitle,
        String title,
        Instant starts,
        Instant ends) {

    /** The name completes {@code session.clash.<name>}; the second part of {@code refusal.session.taken.<name>}. */
    public enum What {
        BATCH,
        ROOM,
        PERSON
    }
}
