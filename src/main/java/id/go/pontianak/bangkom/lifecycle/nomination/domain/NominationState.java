package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** State machine of a nomination: where it stands, which window runs, what speaks against its seat, and how it ended. */
@Embeddable
class NominationState {

    @Enumerated(EnumType.STRING)
    private NominationStatus status = NominationStatus.DECIDING;

    private @Nullable Instant waitUntil;
    private boolean reviewed;

    /** The nominee moved while the rejection stood; if it falls, the new head confirms before anything else. */
    private boolean movedMeanwhile;

    private @Nullable String question;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private @Nullable String endGround;

    protected NominationState() {}

    void require(NominationStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new NotPossibleNow("refusal.nomination.status." + status);
        }
    }

    void requireOpen() {
        if (status.ended()) {
            throw new NotPossibleNow("refusal.nomination.status." + status);
        }
    }

    /** Nobody's answer is waited for there. */
    void move(NominationStatus to, NominationStatus... from) {
        require(from);
        this.status = to;
        this.waitUntil = null;
    }

    /** An answer is waited for until then. */
    void await(NominationStatus to, Instant until, NominationStatus... from) {
        move(to, from);
        this.waitUntil = until;
    }

    /** Without a word about the window. */
    void become(NominationStatus to) {
        this.status = to;
    }

    void waitUntil(Instant until) {
        this.waitUntil = until;
    }

    void review() {
        this.reviewed = true;
    }

    void moved(boolean whileRejected) {
        this.movedMeanwhile = whileRejected;
    }

    void question(Set<String> why) {
        this.question = why.isEmpty() ? null : String.join(",", new TreeSet<>(why));
    }

    void end(NominationStatus end, CodedReason why, Instant at) {
        this.status = end;
        this.endReason = why.text();
        this.endGround = why.code();
        this.endedAt = at;
        this.waitUntil = null;
        this.question = null;
    }

    NominationStatus status() {
        return status;
    }

    @Nullable
    Instant waitUntil() {
        return waitUntil;
    }

    boolean reviewed() {
        return reviewed;
    }

    boolean movedMeanwhile() {
        return movedMeanwhile;
    }

    List<String> questions() {
        return question == null ? List.of() : List.of(question.split(","));
    }

    @Nullable
    String endReason() {
        return endReason;
    }
}
