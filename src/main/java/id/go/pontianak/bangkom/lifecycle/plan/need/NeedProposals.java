package id.go.pontianak.bangkom.lifecycle.plan.need;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.needs.NeedGroup;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanNeedRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.SeatShares;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The locked needs of a year as items that a draft could have: one for each programme, and for each topic without one. */
@Service
@Transactional(readOnly = true)
public class NeedProposals {

    private final Needs needs;
    private final Plans plans;
    private final PlanNeedRows links;
    private final Programmes programmes;
    private final Policies policies;
    private final BusinessClock clock;

    NeedProposals(
            Needs needs,
            Plans plans,
            PlanNeedRows links,
            Programmes programmes,
            Policies policies,
            BusinessClock clock) {
        this.needs = needs;
        this.plans = plans;
        this.links = links;
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
    }

    /** Of all locked lines; none before the lock. The most urgent first. */
    public List<NeedProposal> of(AnnualPlan plan) {
        return of(plan, needs.lines(plan.year()));
    }

    /** Of these lines alone; a line that is none of its year is {@code NotFound}. */
    public List<NeedProposal> of(AnnualPlan plan, Set<UUID> chosen) {
        List<Need> lines = needs.lines(plan.year()).stream()
                .filter(line -> chosen.contains(line.id()))
                .toList();
        if (lines.size() != chosen.size()) {
            throw new NotFound();
        }
        return of(plan, lines);
    }

    private List<NeedProposal> of(AnnualPlan plan, List<Need> lines) {
        Map<String, List<Need>> groups =
                lines.stream().collect(groupingBy(NeedProposals::group, LinkedHashMap::new, toList()));
        Map<String, Map<String, Integer>> people = needs.demand(lines.stream()
                .map(line -> new NeedGroup(line.id(), group(line)))
                .toList());
        Map<String, ProgrammeEntry> known =
                programmes.list(ProgrammeFilter.ALL).stream().collect(toMap(ProgrammeEntry::code, entry -> entry));
        List<PlanItem> items = plans.items(plan.number());
        Map<UUID, List<String>> served = links.items(plan.number());
        List<NeedProposal> proposals = new ArrayList<>();
        groups.forEach((group, its) -> proposals.add(proposal(
                its, people.getOrDefault(group, Map.of()), known.get(its.get(0).programme()), items, served)));
        return proposals;
    }

    private static String group(Need line) {
        return line.programme() == null ? "topic " + line.topic() : "programme " + line.programme();
    }

    private NeedProposal proposal(
            List<Need> lines,
            Map<String, Integer> people,
            @Nullable ProgrammeEntry programme,
            List<PlanItem> items,
            Map<UUID, List<String>> served) {
        Need first = lines.get(0);
        String topic = programme == null ? first.topic() : programme.text().name();
        Optional<String> present = items.stream()
                .filter(item -> item.status() != PlanItem.Status.CANCELLED && isOf(item, first, topic))
                .map(PlanItem::number)
                .findFirst();
        Set<UUID> taken =
                lines.stream().map(Need::id).filter(served::containsKey).collect(toSet());
        return new NeedProposal(
                topic,
                first.programme(),
                first.programme() == null || (programme != null && programme.active()),
                lines,
                people,
                SeatShares.of(people, mostSeats(programme)),
                present.orElse(null),
                taken);
    }

    private static boolean isOf(PlanItem item, Need first, String topic) {
        String programme = item.content().programme();
        return first.programme() == null
                ? programme == null && item.content().title().equals(topic)
                : first.programme().equals(programme);
    }

    private int mostSeats(@Nullable ProgrammeEntry programme) {
        Integer most = programme == null ? null : programme.text().most();
        return most == null ? policies.number("plan.batchSeats", clock.today()) : most;
    }
}
