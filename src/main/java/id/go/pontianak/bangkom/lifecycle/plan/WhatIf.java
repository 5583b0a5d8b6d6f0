package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import java.util.List;

/**
 * The items of one source of money under another ceiling: {@code fixed} were set before and stay, {@code chosen} is the best set of the others,
 * {@code leftOut} what it leaves out.
 */
record WhatIf(Funding funding, Rupiah ceiling, List<PlanItem> fixed, List<PlanItem> chosen, List<PlanItem> leftOut) {

    /** A seat of an item of priority 1 counts three, of priority 2 two, of priority 3 one. */
    public static int valueOf(PlanItem item) {
        return item.seats() * (4 - item.content().priority());
    }

    public Rupiah total() {
        return cost(fixed).plus(cost(chosen));
    }

    /** What the ceiling leaves; negative where what was set before exceeds it alone. */
    public Rupiah left() {
        return ceiling.minus(total());
    }

    public int seats() {
        return fixed.stream().mapToInt(PlanItem::seats).sum()
                + chosen.stream().mapToInt(PlanItem::seats).sum();
    }

    static Rupiah cost(List<PlanItem> items) {
        return Rupiah.sum(items.stream().map(PlanItem::total).toList());
    }
}
