package id.go.pontianak.bangkom.lifecycle.session.room;

import java.time.Instant;
import java.util.UUID;

/** A session in a room. */
public record RoomUse(UUID session, String batch, String title, String batchTitle, Instant starts, Instant ends) {}
