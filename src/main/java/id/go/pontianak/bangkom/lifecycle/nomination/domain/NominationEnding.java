package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import java.time.Instant;
import java.util.Map;

/** End of a nomination before the training begins, in whatever phase it stands. */
public class NominationEnding {

    private final Nomination nomination;
    private final NominationState state;

    NominationEnding(Nomination nomination, NominationState state) {
        this.nomination = nomination;
        this.state = state;
    }

    /** By those concerned. */
    public void withdraw(Acting by, CodedReason why, Instant at) {
        NominationStatus before = state.status();
        nomination.end(NominationStatus.WITHDRAWN, why, at);
        ended(NominationEvent.of(nomination, NominationDeed.WITHDRAWN).by(by), why, before);
    }

    /** By HR. */
    public void cancel(PersonId by, CodedReason why, Instant at) {
        NominationStatus before = state.status();
        nomination.end(NominationStatus.CANCELLED, why, at);
        ended(NominationEvent.of(nomination, NominationDeed.CANCELLED).by(by), why, before);
    }

    private void ended(NominationEvent event, CodedReason why, NominationStatus before) {
        nomination.happened(event.because(why.text()).with(Map.of("status", before.name())));
    }

    public void cancelWithBatch(String reason, Instant at) {
        nomination.end(NominationStatus.CANCELLED, CodedReason.words(reason), at);
        nomination.happened(
                NominationEvent.of(nomination, NominationDeed.BATCH_CANCELLED).because(reason));
    }

    /** It stays taken up: part of the training was held. */
    public void callOffTraining(String reason) {
        nomination.happened(NominationEvent.of(nomination, NominationDeed.TRAINING_CALLED_OFF)
                .because(reason));
    }

    /** Not ready in time. */
    public void lapse(String reason, Instant at) {
        nomination.end(NominationStatus.LAPSED, CodedReason.words(reason), at);
        nomination.happened(
                NominationEvent.of(nomination, NominationDeed.LAPSED).because(reason));
    }

    /** The nominee serves no more. */
    public void nomineeLeft(Instant at) {
        nomination.end(NominationStatus.WITHDRAWN, CodedReason.words(""), at);
        nomination.happened(NominationEvent.of(nomination, NominationDeed.NOMINEE_LEFT));
    }
}
