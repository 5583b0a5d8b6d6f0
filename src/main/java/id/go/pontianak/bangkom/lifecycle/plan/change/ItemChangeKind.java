package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;

/** What is asked for; the name completes {@code plan.change.kind.<name>}. */
public enum ItemChangeKind {
    /** An activity that no plan foresaw, by a letter that offers it. */
    ADD(PlanItem.Status.SET),
    /** A deferred or late item is held after all, on other days. */
    RESUME(PlanItem.Status.SET),
    DEFER(PlanItem.Status.DEFERRED),
    CANCEL(PlanItem.Status.CANCELLED);

    private final PlanItem.Status becomes;

    ItemChangeKind(PlanItem.Status becomes) {
        this.becomes = becomes;
    }

    /** What the item is once the change is applied. */
    public PlanItem.Status becomes() {
        return becomes;
    }

    /** Whether it says what the item shall be, and asks for money. */
    public boolean carriesEntry() {
        return this == ADD || this == RESUME;
    }

    /** Whether it may be asked for this item. */
    public boolean fits(PlanItem item) {
        return switch (this) {
            case ADD -> false;
            case RESUME -> item.status() == PlanItem.Status.DEFERRED || item.status() == PlanItem.Status.LATE;
            case DEFER, CANCEL -> item.mayBecome(becomes);
        };
    }

    public String messageKey() {
        return "plan.change.kind." + name();
    }
}
