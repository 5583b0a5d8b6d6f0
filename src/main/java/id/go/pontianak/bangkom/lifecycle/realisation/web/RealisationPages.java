package id.go.pontianak.bangkom.lifecycle.realisation.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Unit;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.realisation.Outside;
import id.go.pontianak.bangkom.lifecycle.realisation.Realisation;
import id.go.pontianak.bangkom.lifecycle.realisation.Realisation.Line;
import id.go.pontianak.bangkom.lifecycle.realisation.Realisations;
import id.go.pontianak.bangkom.lifecycle.realisation.RealisedRun;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages of a realised plan: all of it or one source of money, what one perangkat daerah has of it, one item with its rows. */
@Component
class RealisationPages {

    /** The rows behind a number: all runs, or those of a source of money; {@code outside} is beside the plan and of no source. */
    record Page(
            Realisation all,
            Realisation shown,
            @Nullable Funding funding,
            List<Outside> outside,
            Map<String, String> unitNames) {

        /** Learning hours of the year: of the items and beside the plan. */
        public int hours() {
            return all.total().realised().hours()
                    + outside.stream().mapToInt(Outside::hours).sum();
        }
    }

    /** What one perangkat daerah has of one item; {@code runs} are those in which it has a quota or people. */
    record UnitItem(PlanItem item, int plannedSeats, int plannedHours, int people, int hours) {}

    record UnitPage(Realisation all, String unit, String name, Line<String> line, List<UnitItem> items) {}

    private final Realisations realisations;
    private final Directory directory;

    RealisationPages(Realisations realisations, Directory directory) {
        this.realisations = realisations;
        this.directory = directory;
    }

    /** From all sources of money. */
    Page page(String year, PersonId reader) {
        return page(year, "", reader);
    }

    Page page(String year, String funding, PersonId reader) {
        Realisation all = all(year, reader);
        Funding one = Arrays.stream(Funding.values())
                .filter(known -> known.name().equals(funding))
                .findFirst()
                .orElse(null);
        return new Page(all, all.of(one), one, realisations.outside(all.plan().year(), reader), names());
    }

    private Realisation all(String year, PersonId reader) {
        if (!year.matches("[0-9]{4}")) {
            throw new NotFound();
        }
        return realisations.of(Integer.parseInt(year), reader);
    }

    /** {@code city} names the seats that no quota keeps. A unit that has nothing of the plan is not found. */
    UnitPage unit(String year, String unit, PersonId reader) {
        Realisation all = all(year, reader);
        String code = unit.equals("city") ? "" : unit;
        Line<String> line = all.units().stream()
                .filter(one -> one.of().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<UnitItem> items = all.items().stream()
                .map(Line::of)
                .map(item -> unitItem(all, item, code))
                .filter(one -> one.plannedSeats() + one.people() + one.hours() != 0)
                .toList();
        return new UnitPage(all, code, names().getOrDefault(code, ""), line, items);
    }

    private static UnitItem unitItem(Realisation all, PlanItem item, String unit) {
        Realisation of = new Realisation(
                all.plan(),
                all.today(),
                all.runs().stream().filter(run -> run.item() == item).toList());
        return of.units().stream()
                .filter(line -> line.of().equals(unit))
                .findFirst()
                .map(line -> new UnitItem(
                        item,
                        line.planned().seats(),
                        line.planned().hours(),
                        line.realised().seats(),
                        line.realised().hours()))
                .orElse(new UnitItem(item, 0, 0, 0, 0));
    }

    /** The runs of one item; an item that the plan in force has not is not found. */
    List<RealisedRun> runs(String year, String item, PersonId reader) {
        List<RealisedRun> runs = all(year, reader).runs().stream()
                .filter(run -> run.item().number().equals(item))
                .toList();
        if (runs.isEmpty()) {
            throw new NotFound();
        }
        return runs;
    }

    Map<String, String> names() {
        return directory.listGovernmentUnits().stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }
}
