package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums;
import java.util.List;

/**
 * A plan with the items of a filter; {@code sums} are those of the whole plan, {@code shown} those of the rows. {@code other} is the show
 * parameter of the other plan of the year ({@code set} or {@code draft}), or empty.
 */
record PlanPage(
        AnnualPlan plan,
        String show,
        String other,
        List<Row> rows,
        Shown shown,
        PlanSums sums,
        PlanFilter filter,
        Acts acts) {

    /** What the reader may do with it. {@code mayAmend}: nothing of the year is on its way, and it is in force. */
    record Acts(boolean mayEdit, boolean mayHandUp, boolean mayAmend, boolean mayDrop, boolean mayReadChanges) {}

    public boolean mayEdit() {
        return acts.mayEdit();
    }

    /** An item and the name of its organiser. */
    public record Row(PlanItem item, String provider) {}

    /** The row of sums below the rows: deferred and cancelled items ask for nothing. */
    record Shown(int items, int batches, int seats, Rupiah total) {

        static Shown of(List<Row> rows) {
            List<PlanItem> items =
                    rows.stream().map(Row::item).filter(PlanItem::counts).toList();
            return new Shown(
                    items.size(),
                    items.stream().mapToInt(item -> item.runs().size()).sum(),
                    items.stream().mapToInt(PlanItem::seats).sum(),
                    PlanSums.total(items));
        }
    }
}
