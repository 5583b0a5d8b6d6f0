package id.go.pontianak.bangkom.lifecycle.plan.need.web;

import static java.util.stream.Collectors.toSet;

import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.NeedCoverage;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOpenings;
import id.go.pontianak.bangkom.lifecycle.plan.TraceSource.Stage;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedTraces;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanPages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of needs, for whoever looks after the perangkat daerah of the people: others are left out and counted nowhere. */
@Component
@Transactional(readOnly = true)
class TracePages {

    static final int PAGE = 100;

    /** A person with his way from need to rating. */
    record Traced(Person person, NeedTraces.Row row) {}

    /** All people of the reader's, of whom a page shows {@code shown} from {@code first} on, counted from one. */
    record People(List<Traced> all, int first) {

        List<Traced> shown() {
            return all.subList(Math.min(first - 1, all.size()), Math.min(first - 1 + PAGE, all.size()));
        }

        public long needing() {
            return count(one -> !one.row().gaps().isEmpty());
        }

        public long nominated() {
            return count(one -> !one.row().of(Stage.NOMINATION).isEmpty());
        }

        public long passed() {
            return count(one -> one.row().reached(Stage.RESULT));
        }

        public long rated() {
            return count(one -> one.row().ratedSince());
        }

        private long count(Predicate<Traced> which) {
            return all.stream().filter(which).count();
        }
    }

    record OfItem(
            AnnualPlan plan, PlanItem item, Collection<String> batches, PlanNeedsView.OfItem needs, People people) {}

    /** A plan of the year that the reader may read, with how the need stands in it. */
    record Served(AnnualPlan plan, NeedCoverage.Line line) {}

    record OfLine(Need need, String unit, List<Served> served, Set<String> batches, People people) {}

    private final PlanPages pages;
    private final PlanNeedsView needs;
    private final NeedCoverage coverage;
    private final NeedTraces traces;
    private final PlanOpenings openings;
    private final Oversight oversight;
    private final Directory directory;

    TracePages(
            PlanPages pages,
            PlanNeedsView needs,
            NeedCoverage coverage,
            NeedTraces traces,
            PlanOpenings openings,
            Oversight oversight,
            Directory directory) {
        this.pages = pages;
        this.needs = needs;
        this.coverage = coverage;
        this.traces = traces;
        this.openings = openings;
        this.oversight = oversight;
        this.directory = directory;
    }

    /** 404 for whoever looks after nobody, whatever plans he may read. */
    OfItem ofItem(AnnualPlan plan, String number, int first, PersonId reader) {
        Reach reach = oversight.require(reader);
        PlanItem item = pages.item(plan, number).item();
        PlanNeedsView.OfItem its = needs.ofItem(plan, number, reader);
        Collection<String> batches = openings.batches(item).values();
        List<Need> lines = its.lines().stream().map(NeedCoverage.Line::need).toList();
        return new OfItem(plan, item, batches, its, people(traces.of(lines, batches, reader), reach, first));
    }

    /** 404 for whoever does not look after its perangkat daerah. */
    OfLine ofLine(String year, UUID id, int first, PersonId reader) {
        Reach reach = oversight.require(reader);
        Need need = coverage.line(id)
                .filter(line -> reach.contains(line.unit()) && year.equals(String.valueOf(line.year())))
                .orElseThrow(NotFound::new);
        List<Served> served = pages.readable(need.year(), reader).stream()
                .flatMap(plan -> standing(plan, need))
                .toList();
        Set<String> batches = served.stream()
                .flatMap(one -> one.line().items().stream())
                .flatMap(item -> openings.batches(item).values().stream())
                .collect(toSet());
        List<NeedTraces.Row> rows = traces.of(List.of(need), batches, reader).stream()
                .filter(row -> !row.gaps().isEmpty())
                .toList();
        return new OfLine(need, directory.unit(need.unit()).name(), served, batches, people(rows, reach, first));
    }

    private Stream<Served> standing(AnnualPlan plan, Need need) {
        return coverage.of(plan).stream()
                .filter(line -> line.need().id().equals(need.id()))
                .map(line -> new Served(plan, line));
    }

    private People people(List<NeedTraces.Row> rows, Reach reach, int first) {
        Map<PersonId, Person> known =
                directory.persons(rows.stream().map(NeedTraces.Row::person).toList());
        List<Traced> his = rows.stream()
                .flatMap(row -> Stream.ofNullable(known.get(row.person())).map(person -> new Traced(person, row)))
                .filter(one -> reach.contains(one.person().governmentUnit()))
                .sorted(Comparator.comparing((Traced one) -> one.person().name()))
                .toList();
        return new People(his, first);
    }
}
