package id.go.pontianak.bangkom.lifecycle.realisation;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run of an item with what became of it. {@code batch} and {@code status} are null where none was made; {@code people} are active
 * participants and {@code hours} credited learning hours of each perangkat daerah, empty before its first day and where it was cancelled.
 */
public record RealisedRun(
        PlanItem item,
        Run run,
        @Nullable String batch,
        @Nullable BatchStatus status,
        Map<String, Integer> people,
        Map<String, Integer> hours,
        List<Payment> payments) {

    /** Whether its days have begun and it was not cancelled. */
    public boolean held() {
        return status != null && (status.begun() || status == BatchStatus.CLOSED);
    }

    public int participants() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int credited() {
        return hours.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What it costs by plan: its share of the item, which is the sum of its runs. */
    public Rupiah cost() {
        return item.costs().stream().map(cost -> cost.of(1, run.seats())).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Without what was struck out. */
    public Rupiah paid() {
        return payments.stream()
                .filter(payment -> !payment.struck())
                .map(Payment::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Figures planned() {
        return item.counts()
                ? new Figures(1, run.seats(), run.seats() * item.content().hours(), cost())
                : Figures.ZERO;
    }

    public Figures realised() {
        return new Figures(held() ? 1 : 0, participants(), credited(), paid());
    }

    /** Its days have come, or it was released too late, and nobody has made a batch of it. */
    public boolean late(LocalDate today) {
        return item.counts()
                && batch == null
                && (item.status() == PlanItem.Status.LATE || !run.starts().isAfter(today));
    }

    /** What it is still going to cost: nothing once it is cancelled, or closed and paid for. */
    public Rupiah remaining() {
        boolean over = status == BatchStatus.CANCELLED || (status == BatchStatus.CLOSED && paid().exceeds(Rupiah.ZERO));
        Rupiah rest = cost().minus(paid());
        return !item.counts() || over || !rest.exceeds(Rupiah.ZERO) ? Rupiah.ZERO : rest;
    }
}
