package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationAudience.*;
import static id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotice.REASON;
import static id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotice.tell;

import java.util.List;
import java.util.Set;

/**
 * Table of all that can happen to a nomination: the word under which the journal keeps it, the facts kept with it, and the notices it sends.
 * Two deeds share a word where the journal does not tell them apart and the people concerned have to know.
 */
enum NominationDeed {
    SUBMITTED("submitted", facts("batch", "initiator"), tell(NOMINEE_OF_ANOTHER, "submitted", REASON)),
    STEP_OPENED("stepOpened", facts("purpose", "addressee", "origin")),
    COMPLETED_ITSELF("completedItself", facts("purpose", "addressee")),
    READY("ready", facts(), tell(NOMINEE, "ready")),
    ESCALATED("escalated", facts("addressee"), tell(NOMINEE_AND_PROPOSER, "overdue")),
    /** A task of HR that is no step of the route: the superiors are told of it like all to whom one is put. */
    TASK_ESCALATED("escalated", facts("addressee")),

    APPROVED("approved", facts()),
    RETURNED("returned", facts(), tell(NOMINEE_AND_PROPOSER, "returned", REASON)),
    REJECTED("rejected", facts(), tell(EVERYONE, "rejected", REASON, "until")),
    REJECTED_AGAIN("rejected", facts(), tell(EVERYONE, "rejectedAgain", REASON)),
    CONFLICT("conflict", facts()),
    RESUBMITTED("resubmitted", facts("restarted")),
    TAKEN_BACK(
            "takenBack",
            facts("outcome", "addressee"),
            tell(ASKED_BEFORE, "takenBack", REASON),
            tell(NOMINEE, "takenBack", REASON)),
    REVIEW_REQUESTED("reviewRequested", facts()),
    UPHELD("upheld", facts(), tell(EVERYONE, "declined", REASON)),
    OVERTURNED("overturned", facts(), tell(NOMINEE, "overturned", REASON)),
    DECLINED("declined", facts(), tell(EVERYONE, "declined", REASON)),

    SUPERIOR_INVOLVED("superiorInvolved", facts()),
    OTHER_ASKED("otherAsked", facts(), tell(ASKED_BEFORE, "otherAsked", REASON)),
    EXTENDED("extended", facts()),
    NUDGED("nudged", facts(), tell(ASKED, "nudged", REASON).onceADay()),
    MOVED("moved", facts("unit"), tell(EVERYONE, "moved", "unit")),

    SEATED("seated", facts(), tell(EVERYONE, "seated", "until")),
    RESERVED("reserved", facts(), tell(EVERYONE, "reserved", "rank")),
    NOT_SELECTED("notSelected", facts(), tell(EVERYONE, "notSelected")),
    SEAT_WITHDRAWN("seatWithdrawn", facts(), tell(EVERYONE, "seatWithdrawn", REASON)),
    OFFERED("offered", facts(), tell(EVERYONE, "offered", "until")),
    SEAT_CONFIRMED("seatConfirmed", facts(), tell(UNIT_HR, "seatConfirmed")),
    SEAT_GIVEN_UP("seatGivenUp", facts(), tell(EVERYONE, "withdrawn", REASON)),
    UNCONFIRMED("unconfirmed", facts(), tell(NOMINEE, "unconfirmed")),
    OFFER_ACCEPTED("offerAccepted", facts(), tell(UNIT_HR, "seatConfirmed")),
    OFFER_LAPSED("offerLapsed", facts(), tell(EVERYONE, "offerLapsed")),
    RESCHEDULED(
            "rescheduled", facts("rules"), tell(NOMINEE, "rescheduled", days()).onceAChange()),
    RESCHEDULED_QUESTIONED(
            "rescheduled",
            facts("rules"),
            tell(NOMINEE, "rescheduledQuestioned", days()).onceAChange()),
    SEAT_KEPT("seatKept", facts(), tell(EVERYONE, "seatKept", REASON).onceAChange()),
    SEAT_KEPT_TO_ANSWER(
            "seatKept",
            facts(),
            tell(EVERYONE, "seatKeptAnswer", REASON, "until").onceAChange()),
    CALLED_UP(
            "calledUp",
            facts("rules"),
            tell(EVERYONE, "calledUp", "starts", "ends", "place").onceAChange()),
    CALLED_UP_LATE(
            "calledUpLate",
            facts("rules"),
            tell(EVERYONE, "calledUpLate", "starts", "ends", "place").onceAChange()),
    TAKEN_UP("takenUp", facts(), tell(EVERYONE, "takenUp")),
    /** After its end: the training that it led to is called off. */
    TRAINING_CALLED_OFF("trainingCalledOff", facts(), tell(EVERYONE, "trainingCalledOff", REASON)),

    WITHDRAWN("withdrawn", facts("status"), tell(EVERYONE, "withdrawn", REASON)),
    CANCELLED("cancelled", facts("status"), tell(EVERYONE, "cancelled", REASON)),
    BATCH_CANCELLED("batchCancelled", facts(), tell(EVERYONE, "cancelled", REASON)),
    LAPSED("lapsed", facts(), tell(EVERYONE, "lapsed", REASON)),
    /** With a seat, about which HR is asked. */
    NOMINEE_LEFT_A_SEAT("nomineeLeft", facts()),
    NOMINEE_LEFT("nomineeLeft", facts(), tell(UNIT_HR, "nomineeLeft"));

    private final String word;
    private final Set<String> kept;
    private final List<NominationNotice> notices;

    NominationDeed(String word, Set<String> kept, NominationNotice... notices) {
        this.word = word;
        this.kept = kept;
        this.notices = List.of(notices);
    }

    private static Set<String> facts(String... names) {
        return Set.of(names);
    }

    private static String[] days() {
        return new String[] {"starts", "ends", "place", "startsBefore", "endsBefore", REASON};
    }

    /** Message key of the journal's line. */
    public String action() {
        return "journal.nomination." + word;
    }

    Set<String> kept() {
        return kept;
    }

    List<NominationNotice> notices() {
        return notices;
    }
}
