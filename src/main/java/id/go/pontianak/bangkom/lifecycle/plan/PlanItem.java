package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan. {@code version} grows with each change; {@code quota} says how many seats of each batch are kept for one perangkat
 * daerah.
 */
public record PlanItem(
        String plan,
        String number,
        int version,
        Status status,
        Content content,
        List<Run> runs,
        Map<String, Integer> quota,
        List<Cost> costs) {

    /** What becomes of an item; the name completes {@code plan.item.status.<name>}. */
    public enum Status {
        PROPOSED,
        SET,
        RELEASED,
        /** Set too late for the usual lead times: HR gives its dates. */
        LATE,
        DEFERRED,
        CANCELLED
    }

    /**
     * What PP 11/2017 art. 207(3) asks of an item and what is needed to hold it. {@code programme} is a code of the catalogue, null for a
     * programme that is not there yet; {@code level} 1 to 5 or null; {@code priority} 1 to 3, 1 first; {@code hours} learning hours (JP).
     */
    public record Content(
            String title,
            @Nullable String programme,
            String competency,
            @Nullable Integer level,
            String target,
            Mode mode,
            PlanPlace place,
            String venue,
            String provider,
            String partners,
            int hours,
            String curriculum,
            Funding funding,
            Indicator indicator,
            int priority,
            String official,
            String note) {}

    /** The result it is for (level four of an evaluation), where it stands and where it shall get. */
    public record Indicator(String name, String baseline, String goal) {}

    /** A batch with its days and seats. */
    public record Run(int no, LocalDate starts, LocalDate ends, int seats) {}

    /** Quantity per batch or per seat, as its kind says, times tariff. */
    public record Cost(CostKind kind, int quantity, Rupiah tariff) {

        public Rupiah of(int batches, int seats) {
            int times = kind.basis() == CostKind.Basis.BATCH ? batches : seats;
            return tariff.times(quantity).times(times);
        }
    }

    public int seats() {
        return runs.stream().mapToInt(Run::seats).sum();
    }

    public Rupiah cost(Cost cost) {
        return cost.of(runs.size(), seats());
    }

    public Rupiah total() {
        return costs.stream().map(this::cost).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Its first day; empty while it has no batch. */
    public Optional<LocalDate> begins() {
        return runs.stream().map(Run::starts).min(Comparator.naturalOrder());
    }

    /** Whether an amendment may defer or cancel it: it was set, and is not cancelled yet. */
    public boolean mayBecome(Status to) {
        return status != Status.PROPOSED
                && status != Status.CANCELLED
                && status != to
                && (to == Status.DEFERRED || to == Status.CANCELLED);
    }

    /** Whether it still asks for money: neither deferred nor cancelled. */
    public boolean counts() {
        return status != Status.DEFERRED && status != Status.CANCELLED;
    }
}
