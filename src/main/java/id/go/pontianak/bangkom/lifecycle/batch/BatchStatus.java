package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where a batch stands; one status for each wait of its process. */
public enum BatchStatus {
    /** Made, the call not yet open. */
    PLANNED,
    /** Nominations are taken. */
    CALLING,
    /** The nomination deadline has passed; what was submitted is still being decided. */
    CALL_CLOSED,
    /** The list is proposed; HR orders it. */
    SELECTING,
    /** The list is frozen: Kabid and Kepala BKPSDM set it. */
    DECREEING,
    /** Set by decree; confirmations, withdrawals, replacements and promotions run. */
    SEATED,
    /** Fewer take part than its minimum: an office decides whether it is held. */
    DOUBTFUL,
    /** Participants are called up; the first day is waited for. */
    CALLED_UP,
    /** Runs: its days have begun. */
    STARTED,
    /** The last day is over; its results are waited for. */
    ENDED,
    /** Its results are set, or it was closed without any. */
    CLOSED,
    CANCELLED;

    private static final Set<BatchStatus> BEFORE_LIST = EnumSet.of(PLANNED, CALLING, CALL_CLOSED);
    private static final Set<BatchStatus> BEFORE_DECREE = EnumSet.of(SELECTING, DECREEING);
    private static final Set<BatchStatus> LIST_MADE = EnumSet.of(SELECTING, DECREEING, SEATED, DOUBTFUL, CALLED_UP);
    private static final Set<BatchStatus> SEATS_GIVEN = EnumSet.of(SEATED, DOUBTFUL, CALLED_UP);
    private static final Set<BatchStatus> COUNTED = EnumSet.of(DOUBTFUL, CALLED_UP);
    private static final Set<BatchStatus> HELD = EnumSet.of(STARTED, ENDED);
    private static final Set<BatchStatus> OVER = EnumSet.of(CLOSED, CANCELLED);

    /** Neither begun nor cancelled. */
    public boolean beforeStart() {
        return !begun() && !over();
    }

    /** Its days have begun, and its results are not set yet. */
    public boolean begun() {
        return HELD.contains(this);
    }

    /** Its participants know its sessions: they were called up to it, and it is not over. */
    public boolean calledUp() {
        return this == CALLED_UP || begun();
    }

    /** Nothing more happens to it. */
    public boolean over() {
        return OVER.contains(this);
    }

    /** The call has been opened once. */
    public boolean called() {
        return this != PLANNED;
    }

    /** The nomination deadline has passed. */
    public boolean callClosed() {
        return called() && this != CALLING;
    }

    /** The list has been proposed, or no list comes any more. */
    public boolean selectionHeld() {
        return !BEFORE_LIST.contains(this);
    }

    /** A list was proposed and the training has not begun: whoever becomes ready joins it, whoever leaves is struck out. */
    public boolean listMade() {
        return LIST_MADE.contains(this);
    }

    /** The list is handed up or set; nobody corrects or takes back what stands on it. */
    public boolean frozen() {
        return selectionHeld() && this != SELECTING;
    }

    /** The decree has given seats and the training has not begun: seats are released, offered and accepted. */
    public boolean seatsGiven() {
        return SEATS_GIVEN.contains(this);
    }

    /** Its participants were counted for the days it has now; other days are waited for anew. */
    public boolean counted() {
        return COUNTED.contains(this);
    }

    /** There are participants. */
    public boolean setByDecree() {
        return selectionHeld() && !BEFORE_DECREE.contains(this) && this != CANCELLED;
    }

    public StatusFamily family() {
        return switch (this) {
            case PLANNED, CALLING, CALL_CLOSED, SELECTING, DECREEING, DOUBTFUL, ENDED -> StatusFamily.WAITING;
            case SEATED, CALLED_UP, STARTED -> StatusFamily.HELD;
            case CLOSED, CANCELLED -> StatusFamily.ENDED;
        };
    }

    public String messageKey() {
        return "batch.status." + name();
    }

    public static Set<BatchStatus> those(Predicate<BatchStatus> which) {
        return Arrays.stream(values())
                .filter(which)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BatchStatus.class)));
    }
}
