package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.time.Holiday;
import id.go.pontianak.bangkom.foundation.time.Holidays;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The year of a plan month by month: which batches begin, on which days off they lie, and with which others they clash. */
@Component
@Transactional(readOnly = true)
class PlanCalendar {

    record Page(AnnualPlan plan, String show, List<MonthOf> months, boolean empty) {}

    record MonthOf(YearMonth month, List<Entry> entries, List<Holiday> holidays) {}

    /** A batch; {@code clashes} are others at the same venue or by the same organiser on some of its days. */
    record Entry(PlanItem item, Run run, List<Holiday> off, List<Clash> clashes) {}

    record Clash(PlanItem item, Run run, boolean venue) {}

    private record Planned(PlanItem item, Run run) {

        boolean overlaps(Planned other) {
            return !run.ends().isBefore(other.run.starts()) && !other.run.ends().isBefore(run.starts());
        }

        boolean sameVenue(Planned other) {
            String venue = item.content().venue();
            return !venue.isBlank()
                    && venue.equalsIgnoreCase(other.item.content().venue());
        }

        boolean sameOrganiser(Planned other) {
            return item.content().provider().equals(other.item.content().provider());
        }
    }

    private final Plans plans;
    private final Holidays holidays;

    PlanCalendar(Plans plans, Holidays holidays) {
        this.plans = plans;
        this.holidays = holidays;
    }

    Page of(AnnualPlan plan) {
        List<Planned> all = plans.items(plan.number()).stream()
                .filter(PlanItem::counts)
                .flatMap(item -> item.runs().stream().map(run -> new Planned(item, run)))
                .sorted(Comparator.comparing((Planned one) -> one.run().starts())
                        .thenComparing(one -> one.item().number()))
                .toList();
        List<Holiday> off = holidays.list(plan.year());
        List<MonthOf> months = Arrays.stream(Month.values())
                .map(month -> month(YearMonth.of(plan.year(), month), all, off))
                .filter(month -> !month.entries().isEmpty() || !month.holidays().isEmpty())
                .toList();
        return new Page(plan, PlanPages.show(plan), months, all.isEmpty());
    }

    private static MonthOf month(YearMonth month, List<Planned> all, List<Holiday> off) {
        List<Entry> entries = all.stream()
                .filter(one -> YearMonth.from(one.run().starts()).equals(month))
                .map(one -> new Entry(
                        one.item(),
                        one.run(),
                        within(one.run(), off),
                        clashes(one, all).toList()))
                .toList();
        return new MonthOf(
                month,
                entries,
                off.stream()
                        .filter(day -> YearMonth.from(day.day()).equals(month))
                        .toList());
    }

    private static List<Holiday> within(Run run, List<Holiday> off) {
        return off.stream()
                .filter(day -> !day.day().isBefore(run.starts()) && !day.day().isAfter(run.ends()))
                .toList();
    }

    private static Stream<Clash> clashes(Planned one, List<Planned> all) {
        return all.stream()
                .filter(other -> !Objects.equals(one, other) && one.overlaps(other))
                .filter(other -> one.sameVenue(other) || one.sameOrganiser(other))
                .map(other -> new Clash(other.item(), other.run(), one.sameVenue(other)));
    }
}
