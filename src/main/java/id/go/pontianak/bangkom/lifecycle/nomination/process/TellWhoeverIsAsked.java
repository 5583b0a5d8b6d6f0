package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.workflow.TaskOpened;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new task is told to whom it was put. What the nominee or the proposer is asked, the notice of the event itself has said. */
@Component
class TellWhoeverIsAsked {

    private static final Map<String, String> WHAT = Map.of(
            NominationProcess.APPROVE, "assignedApprove",
            NominationProcess.VERIFY, "assignedVerify",
            NominationProcess.PERMIT, "assignedPermit",
            NominationProcess.CONFIRM_MOVE, "assignedConfirm",
            NominationProcess.REVIEW, "assignedReview",
            NominationProcess.FOLLOW_UP, "assignedFollowUp",
            NominationProcess.DECIDE_QUESTION, "assignedQuestion");

    private final NominationStore store;
    private final NominationNotices notices;

    TellWhoeverIsAsked(NominationStore store, NominationNotices notices) {
        this.store = store;
        this.notices = notices;
    }

    @EventListener(condition = "#opened.task().process() == 'nomination'")
    void on(TaskOpened opened) {
        String what = WHAT.get(opened.task().element());
        if (what != null) {
            notices.assign(store.load(opened.task().caseNumber()), what, opened.task());
        }
    }
}
