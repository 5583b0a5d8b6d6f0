package id.go.pontianak.bangkom.lifecycle.examination.domain;

import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import java.time.Instant;
import java.util.UUID;

/** A test as it was opened for a group. */
public record Paper(
        UUID id,
        String group,
        TestKind kind,
        String title,
        String programme,
        Instant opens,
        Instant closes,
        int minutes,
        int passing,
        int attempts,
        int restDays) {}
