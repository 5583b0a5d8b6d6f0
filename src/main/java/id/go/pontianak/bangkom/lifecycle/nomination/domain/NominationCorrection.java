package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phase of a nomination that was returned: the proposal is corrected and handed in again. */
public class NominationCorrection {

    private final Nomination nomination;
    private final NominationState state;
    private final ApprovalTrail trail;

    NominationCorrection(Nomination nomination, NominationState state, ApprovalTrail trail) {
        this.nomination = nomination;
        this.state = state;
        this.trail = trail;
    }

    /** Back to the step that returned it. */
    public void resubmit(String motive, @Nullable String exception, PersonId by) {
        correct(motive, exception);
        resubmitted(by, motive, false);
    }

    /** Another person or batch: the route begins again. */
    public void restart(Proposal changed) {
        correct(changed.motive(), changed.exception());
        nomination.propose(changed);
        trail.beginAgain();
        resubmitted(changed.proposer(), changed.motive(), true);
    }

    private void correct(String motive, @Nullable String exception) {
        state.require(NominationStatus.RETURNED);
        nomination.subject().correct(motive, exception);
        trail.revise();
        state.become(NominationStatus.DECIDING);
    }

    private void resubmitted(PersonId by, String motive, boolean restarted) {
        nomination.happened(NominationEvent.of(nomination, NominationDeed.RESUBMITTED)
                .by(by)
                .because(motive)
                .with(Map.of("restarted", String.valueOf(restarted))));
    }
}
