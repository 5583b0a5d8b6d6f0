package id.go.pontianak.bangkom.lifecycle.plan.need;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.domain.SharedPeopleRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.SharedPeopleRows.Pair;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is in a plan twice: a programme in several items, people whose needs several items serve. Warns, refuses nothing. Checks no right. */
@Service
@Transactional(readOnly = true)
public class PlanDuplicates {

    /** {@code title} is that of the first item. */
    public record Programme(String code, String title, List<PlanItem> items) {}

    /** {@code clash}: a batch of one is on the same day as a batch of the other. */
    public record Shared(PlanItem first, PlanItem second, int people, boolean clash) {}

    private final Plans plans;
    private final SharedPeopleRows rows;

    PlanDuplicates(Plans plans, SharedPeopleRows rows) {
        this.plans = plans;
        this.rows = rows;
    }

    /** Programmes with more than one item that asks for money. */
    public List<Programme> programmes(AnnualPlan plan) {
        return plans.items(plan.number()).stream()
                .filter(item -> item.counts() && item.content().programme() != null)
                .collect(
                        groupingBy(item -> Objects.requireNonNull(item.content().programme()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .filter(programme -> programme.getValue().size() > 1)
                .map(programme -> new Programme(
                        programme.getKey(),
                        programme.getValue().get(0).content().title(),
                        programme.getValue()))
                .toList();
    }

    /** Pairs of items with people in common, those on the same days first, then by number of people. */
    public List<Shared> shared(AnnualPlan plan) {
        Map<String, PlanItem> items =
                plans.items(plan.number()).stream().collect(toMap(PlanItem::number, Function.identity()));
        return rows.pairs(plan.number()).stream()
                .map(pair -> shared(pair, items))
                .sorted(Comparator.comparing(Shared::clash)
                        .thenComparing(Shared::people)
                        .reversed()
                        .thenComparing(one -> one.first().number())
                        .thenComparing(one -> one.second().number()))
                .toList();
    }

    /** How many people are needed in two items, in three, and so on. */
    public List<SharedPeopleRows.Spread> spread(AnnualPlan plan) {
        return rows.spread(plan.number());
    }

    private static Shared shared(Pair pair, Map<String, PlanItem> items) {
        PlanItem first = Objects.requireNonNull(items.get(pair.first()));
        PlanItem second = Objects.requireNonNull(items.get(pair.second()));
        boolean clash =
                first.runs().stream().anyMatch(one -> second.runs().stream().anyMatch(other -> overlap(one, other)));
        return new Shared(first, second, pair.people(), clash);
    }

    private static boolean overlap(PlanItem.Run one, PlanItem.Run other) {
        return !one.starts().isAfter(other.ends()) && !other.starts().isAfter(one.ends());
    }
}
