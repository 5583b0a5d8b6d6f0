package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import java.time.Instant;

/**
 * A decision as it is kept: by whom, for which office or role, in which capacity, why and when. Built once from the {@link Decision} that
 * passed the door; trail, journal and notices read from it.
 */
public record DecisionRecord(PersonId by, Capacity capacity, Addressee forWhom, CodedReason reason, Instant at) {

    public static DecisionRecord of(Decision decision, CodedReason reason, Instant at) {
        Capacity capacity = decision.capacity();
        return new DecisionRecord(decision.decidedBy(), capacity, capacity.acted(), reason, at);
    }

    /** What people read; empty where nothing was said. */
    public String words() {
        return reason.text();
    }

    /** Refused without words: rejecting, returning and overruling need a reason that the person concerned can read. */
    public DecisionRecord withReason() {
        return new DecisionRecord(by, capacity, forWhom, new CodedReason(reason.code(), Reason.of(reason.text())), at);
    }
}
