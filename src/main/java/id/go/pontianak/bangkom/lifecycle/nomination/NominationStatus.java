package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import java.util.EnumSet;
import java.util.Set;

/** Where a nomination stands: one status for each wait of its process, then the ways it ends. */
public enum NominationStatus {
    /** A step of the route waits for an official. */
    DECIDING,
    /** Back at the proposer, to be corrected. */
    RETURNED,
    /** Rejected; the nominee may ask once that it is looked at again. */
    REJECTED,
    /** HR looks at the rejection again. */
    REVIEWING,
    /** Through its route; waits for the selection. */
    READY,
    /** Has a seat; the nominee is asked to confirm. */
    SEATED,
    /** The nominee did not confirm in time; HR asks. */
    UNCONFIRMED,
    /** Confirmed; waits for the training. */
    CONFIRMED,
    RESERVED,
    /** A seat became free and is offered to the nominee. */
    OFFERED,
    TAKEN_UP,
    NOT_SELECTED,
    /** The rejection stands. */
    DECLINED,
    WITHDRAWN,
    CANCELLED,
    LAPSED;

    private static final Set<NominationStatus> ON_ROUTE = EnumSet.of(DECIDING, RETURNED, REJECTED, REVIEWING);
    private static final Set<NominationStatus> ENDS =
            EnumSet.of(TAKEN_UP, NOT_SELECTED, DECLINED, WITHDRAWN, CANCELLED, LAPSED);
    private static final Set<NominationStatus> ON_LIST = EnumSet.of(SEATED, UNCONFIRMED, CONFIRMED, RESERVED, OFFERED);

    /** Officials still decide: it is not ready for the selection. */
    public boolean onRoute() {
        return ON_ROUTE.contains(this);
    }

    public boolean ended() {
        return ENDS.contains(this);
    }

    /** Holds a seat, an offer or a place on the reserve. */
    public boolean onList() {
        return ON_LIST.contains(this);
    }

    public StatusFamily family() {
        return switch (this) {
            case DECIDING, REVIEWING, READY, SEATED, OFFERED -> StatusFamily.WAITING;
            case CONFIRMED, TAKEN_UP -> StatusFamily.HELD;
            case RESERVED -> StatusFamily.RESERVE;
            case RETURNED, REJECTED, UNCONFIRMED -> StatusFamily.RETURNED;
            case NOT_SELECTED, DECLINED, WITHDRAWN, CANCELLED, LAPSED -> StatusFamily.ENDED;
        };
    }

    public String messageKey() {
        return "nomination.status." + name();
    }
}
