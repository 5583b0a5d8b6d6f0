package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.needs.NeedGroup;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Status;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanNeedRows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which locked needs a plan serves, and why it does not serve the others. Checks no right. */
@Service
@Transactional(readOnly = true)
public class NeedCoverage {

    /** How a need stands in a plan; the name completes {@code plan.coverage.<name>}. */
    public enum Standing {
        SERVED,
        /** Its items have fewer seats than people need them. */
        SEATS,
        DEFERRED,
        CANCELLED,
        NO_ITEM,
        /** Nobody has made an item of the topic, for which there is no programme. */
        NO_PROGRAMME
    }

    /** A locked line with the items that are linked with it, whatever became of them. */
    public record Line(Need need, List<PlanItem> items, Standing standing) {

        public boolean served() {
            return standing == Standing.SERVED;
        }
    }

    private final Needs needs;
    private final Plans plans;
    private final PlanNeedRows links;

    NeedCoverage(Needs needs, Plans plans, PlanNeedRows links) {
        this.needs = needs;
        this.plans = plans;
        this.links = links;
    }

    /** All locked lines of its year, the most urgent first. */
    public List<Line> of(AnnualPlan plan) {
        Map<String, PlanItem> items =
                plans.items(plan.number()).stream().collect(Collectors.toMap(PlanItem::number, Function.identity()));
        Map<UUID, List<String>> served = links.items(plan.number());
        Map<String, Integer> asked = asked(served);
        return needs.lines(plan.year()).stream()
                .map(need -> {
                    List<PlanItem> its = served.getOrDefault(need.id(), List.of()).stream()
                            .map(number -> Objects.requireNonNull(items.get(number)))
                            .toList();
                    return new Line(need, its, standing(need, its, asked));
                })
                .toList();
    }

    public Optional<Need> line(UUID id) {
        return needs.line(id);
    }

    /** The lines that an item serves. */
    public List<Line> of(AnnualPlan plan, String item) {
        return of(plan).stream()
                .filter(line ->
                        line.items().stream().anyMatch(one -> one.number().equals(item)))
                .toList();
    }

    private Map<String, Integer> asked(Map<UUID, List<String>> served) {
        List<NeedGroup> groups = served.entrySet().stream()
                .flatMap(line -> line.getValue().stream().map(item -> new NeedGroup(line.getKey(), item)))
                .toList();
        return needs.demand(groups).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> group.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
    }

    private static Standing standing(Need need, List<PlanItem> items, Map<String, Integer> asked) {
        if (items.isEmpty()) {
            return need.programme() == null ? Standing.NO_PROGRAMME : Standing.NO_ITEM;
        }
        if (items.stream().noneMatch(PlanItem::counts)) {
            return items.stream().anyMatch(item -> item.status() == Status.DEFERRED)
                    ? Standing.DEFERRED
                    : Standing.CANCELLED;
        }
        return items.stream()
                        .filter(PlanItem::counts)
                        .anyMatch(item -> item.seats() >= asked.getOrDefault(item.number(), 0))
                ? Standing.SERVED
                : Standing.SEATS;
    }
}
