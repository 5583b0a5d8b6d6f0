package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import java.util.EnumSet;
import java.util.Set;

/** What HR can do with a batch, and while it stands where; the name completes {@code batch.action.<name>}. */
enum BatchAction {
    SELECTION("selection", "list-ol", BatchStatus.those(status -> status.listMade() || status.setByDecree())),
    SCHEDULE("schedule", "calendar-event", BatchStatus.those(BatchStatus::beforeStart)),
    SEATS("seats", "person-plus", BatchStatus.those(BatchStatus::beforeStart)),
    VENUE("venue", "geo-alt", BatchStatus.those(BatchStatus::beforeStart)),
    REOPEN("reopen", "megaphone", EnumSet.of(BatchStatus.CALL_CLOSED, BatchStatus.SELECTING)),
    CLOSE("close", "check-circle", EnumSet.of(BatchStatus.ENDED)),
    CANCEL("cancel", "x-circle", BatchStatus.those(status -> !status.over()));

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
