package id.go.pontianak.bangkom.lifecycle.batch.domain;

import org.jspecify.annotations.Nullable;

/** Every kind of domain event of a batch: its word in the journal, and the notice that is sent of it. */
public enum BatchDeed {
    PLANNED("planned"),
    CALL_OPENED("callOpened", "call-opened", Audience.NAMED_UNITS),
    UNITS_REMINDED("unitsReminded", "call-closing", Audience.NAMED_UNITS),
    CALL_CLOSED("callClosed"),
    CALL_REOPENED("callReopened"),
    PROPOSES_NOBODY("proposesNobody"),
    PREFERRED("preferred"),

    LIST_PROPOSED("listProposed"),
    LIST_PROPOSED_AGAIN("listProposedAgain"),
    MOVED("moved"),
    CLOSED_UNREADY("closedUnready"),
    JOINED_LIST("joinedList"),
    STRUCK("struck"),
    LIST_FROZEN("listFrozen"),
    LIST_ENDORSED("listEndorsed"),
    LIST_RETURNED("listReturned"),
    RECUSED("recused"),
    SETTING_OVERDUE("settingOverdue"),
    SETTING_CONTINUED("settingContinued"),
    DECREED("decreed"),
    SEATS_GIVEN("seatsGiven"),

    JOINED_RESERVE("joinedReserve"),
    OFFERED("offered"),
    ACCEPTED("accepted"),
    LAPSED("lapsed"),
    RELEASED("released"),
    /** The organiser grants fewer seats than were given. */
    WITHDRAWN("seatWithdrawn"),
    CLASH("clash"),
    REINSTATED("reinstated"),
    SEAT_FREE("seatFree", "seat-free", Audience.CITY_HR),

    DOUBTED("doubted"),
    /** The organiser outside the city has not answered the list. */
    DOUBTED_UNANSWERED("doubtedUnanswered"),
    HELD_ALL_THE_SAME("heldAllTheSame"),
    CALLED_UP("calledUp"),
    CALLED_UP_LATE("calledUpLate", "call-up-late", Audience.INVITED_UNITS),

    RESCHEDULED("rescheduled", "rescheduled", Audience.INVITED_UNITS),
    RELOCATED("relocated"),
    RESEATED("reseated"),
    CANCELLED("cancelled"),
    /** A step of the process after the cancellation; the journal has that one already. */
    CANCELLATION_TOLD(null, "cancelled", Audience.INVITED_UNITS),
    STARTED("started"),
    END_MOVED("endMoved"),
    ENDED("ended"),
    RESULTS_WAIVED("resultsWaived"),
    CLOSED("closed");

    /** Who is told. */
    enum Audience {
        NOBODY,
        /** HR and heads of the units that the event names. */
        NAMED_UNITS,
        /** HR and heads of all units that were called upon. */
        INVITED_UNITS,
        CITY_HR
    }

    private final @Nullable String word;
    private final @Nullable String notice;
    private final Audience audience;

    BatchDeed(String word) {
        this(word, null, Audience.NOBODY);
    }

    BatchDeed(@Nullable String word, @Nullable String notice, Audience audience) {
        this.word = word;
        this.notice = notice;
        this.audience = audience;
    }

    /** Message key under which the journal shows it; null where it writes nothing. */
    public @Nullable String journalKey() {
        return word == null ? null : "journal.batch." + word;
    }

    /** Mail template; null where nobody is told. */
    @Nullable
    String template() {
        return notice == null ? null : "batch/" + notice;
    }

    Audience audience() {
        return audience;
    }
}
