package id.go.pontianak.bangkom.lifecycle.batch;

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
    STARTED,
    CANCELLED
}
