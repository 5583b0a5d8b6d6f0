package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Domain event: something happened to a nomination. Registered by the aggregate and published when it is saved, in the same transaction.
 * {@code by} is null where the system did it; {@code asked} are the officials at whom it waited.
 */
record NominationEvent(
        Nomination nomination,
        NominationDeed deed,
        @Nullable PersonId by,
        @Nullable Capacity capacity,
        @Nullable String reason,
        Map<String, String> facts,
        List<Addressee> asked) {

    static NominationEvent of(Nomination nomination, NominationDeed deed) {
        return new NominationEvent(nomination, deed, null, null, null, Map.of(), List.of());
    }

    static NominationEvent submitted(Nomination nomination, Proposal proposal) {
        return of(nomination, NominationDeed.SUBMITTED)
                .by(proposal.proposer())
                .because(proposal.motive())
                .with(Map.of(
                        "batch",
                        proposal.batch().number(),
                        "initiator",
                        proposal.initiator().name()));
    }

    NominationEvent by(DecisionRecord made) {
        return by(made.by(), made.capacity());
    }

    /** In the person's own affair, or by a right that is not an office's. */
    NominationEvent by(PersonId person) {
        return by(person, null);
    }

    NominationEvent by(PersonId person, @Nullable Capacity inCapacity) {
        return new NominationEvent(nomination, deed, person, inCapacity, reason, facts, asked);
    }

    NominationEvent because(@Nullable String why) {
        return new NominationEvent(nomination, deed, by, capacity, why, facts, asked);
    }

    NominationEvent with(Map<String, String> what) {
        return new NominationEvent(nomination, deed, by, capacity, reason, Map.copyOf(what), asked);
    }

    NominationEvent asked(List<Addressee> officials) {
        return new NominationEvent(nomination, deed, by, capacity, reason, facts, List.copyOf(officials));
    }
}
