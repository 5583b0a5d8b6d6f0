package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.directory.Acting;
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
        @Nullable Acting by,
        @Nullable String reason,
        Map<String, String> facts,
        List<Addressee> asked) {

    static NominationEvent of(Nomination nomination, NominationDeed deed) {
        return new NominationEvent(nomination, deed, null, null, Map.of(), List.of());
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
        return by(new Acting(made.by(), made.capacity()));
    }

    NominationEvent by(PersonId person) {
        return by(Acting.of(person));
    }

    NominationEvent by(Acting acting) {
        return new NominationEvent(nomination, deed, acting, reason, facts, asked);
    }

    NominationEvent because(@Nullable String why) {
        return new NominationEvent(nomination, deed, by, why, facts, asked);
    }

    NominationEvent with(Map<String, String> what) {
        return new NominationEvent(nomination, deed, by, reason, Map.copyOf(what), asked);
    }

    NominationEvent asked(List<Addressee> officials) {
        return new NominationEvent(nomination, deed, by, reason, facts, List.copyOf(officials));
    }
}
