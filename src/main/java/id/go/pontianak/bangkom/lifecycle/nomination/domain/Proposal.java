package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import org.jspecify.annotations.Nullable;

/** Who proposes whom for what, and why. {@code unit} is the perangkat daerah of the nominee; {@code exception} the reason for soft rules. */
public record Proposal(
        Batch batch,
        PersonId person,
        String unit,
        Initiator initiator,
        PersonId proposer,
        String motive,
        @Nullable String exception,
        @Nullable String replaces) {}
