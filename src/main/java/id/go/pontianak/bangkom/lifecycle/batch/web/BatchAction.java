package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import java.util.EnumSet;
import java.util.Set;

/** What HR can do with a batch, and while it stands where; the name completes {@code batch.action.<name>}. */
enum BatchAction {
    SELECTION("selection", "list-ol", EnumSet.range(BatchStatus.SELECTING, BatchStatus.STARTED)),
    SCHEDULE("schedule", "calendar-event", EnumSet.range(BatchStatus.PLANNED, BatchStatus.SEATED)),
    SEATS("seats", "person-plus", EnumSet.range(BatchStatus.PLANNED, BatchStatus.SEATED)),
    VENUE("venue", "geo-alt", EnumSet.range(BatchStatus.PLANNED, BatchStatus.SEATED)),
    REOPEN("reopen", "megaphone", EnumSet.of(BatchStatus.CALL_CLOSED, BatchStatus.SELECTING)),
    CANCEL("cancel", "x-circle", EnumSet.range(BatchStatus.PLANNED, BatchStatus.SEATED));

    private final String key;
    private final String icon;
    private final Set<BatchStatus> allowed;

    BatchAction(String key, String icon, Set<BatchStatus> allowed) {
        this.key = key;
        this.icon = icon;
        this.allowed = allowed;
    }

    public String key() {
        return key;
    }

    public String icon() {
        return icon;
    }

    public boolean allowedIn(BatchStatus status) {
        return allowed.contains(status);
    }

    /** What waits to be done stands out, and what cannot be undone too. */
    public String style(BatchStatus status) {
        if (this == CANCEL) {
            return "btn-outline-danger";
        }
        return this == SELECTION && status == BatchStatus.SELECTING ? "btn-primary" : "";
    }
}
