package id.go.pontianak.bangkom.lifecycle.realisation;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan in force of a year with what became of each run, in the order of its items; every figure is a sum over these runs. */
public record Realisation(AnnualPlan plan, LocalDate today, List<RealisedRun> runs) {

    /** {@code planned} beside {@code realised}. */
    public record Line<T>(T of, Figures planned, Figures realised) {

        /** Realised money in per cent of planned; null where nothing was planned. */
        public @Nullable Long percent() {
            return planned.money().amount() == 0
                    ? null
                    : Math.multiplyExact(realised.money().amount(), 100)
                            / planned.money().amount();
        }
    }

    /** The runs of items of this source of money, all where it is null. */
    public Realisation of(@Nullable Funding funding) {
        return funding == null
                ? this
                : new Realisation(
                        plan,
                        today,
                        runs.stream()
                                .filter(run -> run.item().content().funding() == funding)
                                .toList());
    }

    public List<Line<PlanItem>> items() {
        return lines(RealisedRun::item);
    }

    public List<Line<Funding>> sources() {
        return lines(run -> run.item().content().funding()).stream()
                .sorted(Comparator.comparing(Line::of))
                .toList();
    }

    public Line<String> total() {
        return line("", runs);
    }

    /**
     * Seats and hours of each perangkat daerah by its code: its quotas as planned, its people as realised. What no quota keeps is for the
     * whole city and stands under the empty code; events are those in which it has a quota or somebody took part, and money is paid for
     * the event, whose figures say it.
     */
    public List<Line<String>> units() {
        Map<String, Figures> planned = new TreeMap<>();
        Map<String, Figures> realised = new TreeMap<>();
        for (RealisedRun run : runs) {
            UnitShares.planned(run).forEach((unit, share) -> planned.merge(unit, share, Figures::plus));
            UnitShares.realised(run).forEach((unit, share) -> realised.merge(unit, share, Figures::plus));
        }
        TreeMap<String, Figures> all = new TreeMap<>(planned);
        all.putAll(realised);
        return all.keySet().stream()
                .map(unit -> new Line<>(
                        unit, planned.getOrDefault(unit, Figures.ZERO), realised.getOrDefault(unit, Figures.ZERO)))
                .toList();
    }

    public List<RealisedRun> late() {
        return runs.stream().filter(run -> run.late(today)).toList();
    }

    /** What late runs still cost: it is expected in no month before somebody gives them other days. */
    public Rupiah unscheduled() {
        return Rupiah.sum(late().stream().map(RealisedRun::remaining).toList());
    }

    public List<Absorption.Month> months() {
        return Absorption.of(plan.year(), today, runs);
    }

    private <T> List<Line<T>> lines(Function<RealisedRun, T> by) {
        Map<T, List<RealisedRun>> groups =
                runs.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue()))
                .toList();
    }

    private static <T> Line<T> line(T of, Collection<RealisedRun> runs) {
        return new Line<>(
                of,
                Figures.sum(runs.stream().map(RealisedRun::planned).toList()),
                Figures.sum(runs.stream().map(RealisedRun::realised).toList()));
    }
}
