package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sums of a plan against the ceilings of its year, one line for each source of money that has items or a ceiling. */
public record PlanSums(List<Line> lines) {

    /** {@code ceiling} is null where there is none. */
    public record Line(
            Funding funding,
            int items,
            Rupiah total,
            @Nullable Ceiling ceiling) {

        /** By how much the ceiling is exceeded; empty where it holds or there is none. */
        public Optional<Rupiah> over() {
            return ceiling != null && total.exceeds(ceiling.amount())
                    ? Optional.of(total.minus(ceiling.amount()))
                    : Optional.empty();
        }

        /** What is left below the ceiling; empty where there is none or it is exceeded. */
        public Optional<Rupiah> left() {
            return ceiling == null || over().isPresent()
                    ? Optional.empty()
                    : Optional.of(ceiling.amount().minus(total));
        }
    }

    /** What may be spent in a year from one source of money, and by which document. */
    public record Ceiling(Funding funding, Rupiah amount, String document) {}

    public static PlanSums of(Collection<PlanItem> items, Map<Funding, Ceiling> ceilings) {
        Map<Funding, List<PlanItem>> byFunding = new EnumMap<>(Funding.class);
        ceilings.keySet().forEach(funding -> byFunding.put(funding, new ArrayList<>()));
        items.stream()
                .filter(PlanItem::counts)
                .forEach(item -> byFunding
                        .computeIfAbsent(item.content().funding(), funding -> new ArrayList<>())
                        .add(item));
        return new PlanSums(byFunding.entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey(), entry.getValue().size(), total(entry.getValue()), ceilings.get(entry.getKey())))
                .toList());
    }

    public static Rupiah total(Collection<PlanItem> items) {
        return items.stream().filter(PlanItem::counts).map(PlanItem::total).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah total() {
        return lines.stream().map(Line::total).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public boolean over() {
        return lines.stream().anyMatch(line -> line.over().isPresent());
    }

    /** By how much all ceilings together are exceeded. */
    public Rupiah overBy() {
        return lines.stream().flatMap(line -> line.over().stream()).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
