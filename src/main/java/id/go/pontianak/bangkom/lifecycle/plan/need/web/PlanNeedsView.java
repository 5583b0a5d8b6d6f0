package id.go.pontianak.bangkom.lifecycle.plan.need.web;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Unit;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.NeedCoverage;
import id.go.pontianak.bangkom.lifecycle.plan.NeedCoverage.Line;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOutcome;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOutcomes;
import id.go.pontianak.bangkom.lifecycle.plan.need.PlanDuplicates;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locked needs beside a plan, as far as a reader looks after the perangkat daerah that have them. */
@Component
@Transactional(readOnly = true)
public class PlanNeedsView {

    /**
     * Lines that an item serves; of {@code others} the reader sees the number alone. {@code visible}: he looks after some perangkat daerah;
     * {@code outcomes} are the evaluations that it follows, for whoever oversees the city.
     */
    public record OfItem(List<Line> lines, int others, boolean visible, List<PlanOutcome> outcomes) {

        /** An evaluation deferred it. */
        public boolean stopped() {
            return outcomes.stream().anyMatch(one -> one.outcome().verdict() == ProgrammeVerdict.REPLACE_OR_STOP);
        }
    }

    /** A perangkat daerah with what is not served of its needs, out of {@code all}. */
    record OfUnit(String unit, String name, int all, List<Line> lines) {

        public int people() {
            return lines.stream().mapToInt(line -> line.need().people()).sum();
        }
    }

    record Unserved(List<OfUnit> units, boolean locked) {

        public boolean none() {
            return units.stream().allMatch(unit -> unit.lines().isEmpty());
        }
    }

    private final NeedCoverage coverage;
    private final PlanOutcomes outcomes;
    private final PlanDuplicates duplicates;
    private final Authority authority;
    private final Oversight oversight;
    private final Directory directory;

    PlanNeedsView(
            NeedCoverage coverage,
            PlanOutcomes outcomes,
            PlanDuplicates duplicates,
            Authority authority,
            Oversight oversight,
            Directory directory) {
        this.coverage = coverage;
        this.outcomes = outcomes;
        this.duplicates = duplicates;
        this.authority = authority;
        this.oversight = oversight;
        this.directory = directory;
    }

    /** Programmes with several items, for whoever reads drafts. */
    public List<PlanDuplicates.Programme> twice(AnnualPlan plan, PersonId person) {
        return oversight.of(person).city() ? duplicates.programmes(plan) : List.of();
    }

    /** What evaluations say about programmes of a plan, for whoever may read evaluations. */
    public List<PlanOutcome> outcomes(AnnualPlan plan, PersonId person) {
        return authority.overseesCity(person) ? outcomes.of(plan) : List.of();
    }

    public boolean mayRead(PersonId person) {
        return oversight.of(person).any();
    }

    public OfItem ofItem(AnnualPlan plan, String item, PersonId person) {
        Reach reach = oversight.of(person);
        List<Line> all = coverage.of(plan, item);
        List<Line> his =
                all.stream().filter(line -> reach.contains(line.need().unit())).toList();
        List<PlanOutcome> followed = outcomes(plan, person).stream()
                .filter(one -> item.equals(one.item()))
                .toList();
        return new OfItem(his, all.size() - his.size(), reach.any(), followed);
    }

    /** Of those he looks after; 404 for whoever looks after none. {@code only} one perangkat daerah, or empty. */
    Unserved unserved(AnnualPlan plan, String only, PersonId person) {
        Reach reach = oversight.require(person);
        if (!only.isEmpty() && !reach.contains(only)) {
            throw new NotFound();
        }
        List<Line> all = coverage.of(plan);
        Map<String, List<Line>> byUnit = all.stream()
                .filter(line -> reach.contains(line.need().unit()))
                .filter(line -> only.isEmpty() || line.need().unit().equals(only))
                .collect(Collectors.groupingBy(line -> line.need().unit(), TreeMap::new, Collectors.toList()));
        Map<String, String> names = unitNames();
        List<OfUnit> units = byUnit.entrySet().stream()
                .map(unit -> new OfUnit(
                        unit.getKey(),
                        names.getOrDefault(unit.getKey(), unit.getKey()),
                        unit.getValue().size(),
                        unit.getValue().stream().filter(line -> !line.served()).toList()))
                .toList();
        return new Unserved(units, !all.isEmpty());
    }

    Map<String, String> unitNames() {
        return directory.listGovernmentUnits().stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }
}
