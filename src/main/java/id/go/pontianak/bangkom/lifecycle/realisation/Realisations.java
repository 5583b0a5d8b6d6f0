package id.go.pontianak.bangkom.lifecycle.realisation;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.realisation.domain.PaymentRows;
import id.go.pontianak.bangkom.lifecycle.realisation.domain.RealisationRows;
import id.go.pontianak.bangkom.lifecycle.realisation.domain.RealisationRows.Made;
import id.go.pontianak.bangkom.lifecycle.realisation.domain.RealisationRows.Taken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan in force of a year against what became of it, for whoever reads drafts of plans. */
@Service
@Transactional(readOnly = true)
public class Realisations {

    /** Events and money of all items of a plan as planned, and what became of them; as {@link Realisation#total} has them. */
    public record Progress(int planned, int held, Rupiah money, Rupiah paid) {}

    /** A run of an item. */
    private record Key(String item, int run) {}

    private final Plans plans;
    private final PlanRights rights;
    private final RealisationRows rows;
    private final PaymentRows payments;
    private final BusinessClock clock;

    Realisations(Plans plans, PlanRights rights, RealisationRows rows, PaymentRows payments, BusinessClock clock) {
        this.plans = plans;
        this.rights = rights;
        this.rows = rows;
        this.payments = payments;
        this.clock = clock;
    }

    /** A year without plan in force and one that the reader may not see are the same 404. */
    public Realisation of(int year, PersonId reader) {
        AnnualPlan plan = inForce(year, reader).orElseThrow(NotFound::new);
        Map<Key, List<Taken>> taken = rows.taken(plan.number()).stream()
                .collect(Collectors.groupingBy(one -> new Key(one.item(), one.run())));
        return realisation(plan, taken);
    }

    /** What was held and credited in the year beside the plan in force, by programme; 404 as {@link #of}. */
    public List<Outside> outside(int year, PersonId reader) {
        return rows.outside(inForce(year, reader).orElseThrow(NotFound::new).number(), year);
    }

    /** How far the plan in force has come, without reading who took part; empty where none is in force, 404 for whoever may not see it. */
    public Optional<Progress> progress(int year, PersonId reader) {
        return inForce(year, reader).map(plan -> {
            Realisation.Line<String> total = realisation(plan, Map.of()).total();
            return new Progress(
                    total.planned().events(),
                    total.realised().events(),
                    total.planned().money(),
                    total.realised().money());
        });
    }

    private Optional<AnnualPlan> inForce(int year, PersonId reader) {
        if (!rights.mayReadDrafts(reader)) {
            throw new NotFound();
        }
        return plans.inForce(year);
    }

    private Realisation realisation(AnnualPlan plan, Map<Key, List<Taken>> taken) {
        Map<Key, Made> made = rows.made(plan.number()).stream()
                .collect(Collectors.toMap(one -> new Key(one.item(), one.run()), Function.identity()));
        List<PlanItem> items = plans.items(plan.number());
        Map<Key, List<Payment>> paid = paid(items, payments.ofYear(plan.year()));
        List<RealisedRun> runs = items.stream()
                .flatMap(item -> item.runs().stream().map(run -> {
                    Key key = new Key(item.number(), run.no());
                    return run(item, run, made, taken.getOrDefault(key, List.of()), paid.getOrDefault(key, List.of()));
                }))
                .toList();
        return new Realisation(plan, clock.today(), runs);
    }

    /** What was paid for a run that an amendment has taken out stands with the last run of its item. */
    private static Map<Key, List<Payment>> paid(List<PlanItem> items, List<Payment> payments) {
        Map<String, List<Integer>> runs = items.stream()
                .collect(Collectors.toMap(
                        PlanItem::number,
                        item -> item.runs().stream().map(PlanItem.Run::no).toList()));
        return payments.stream().collect(Collectors.groupingBy(one -> {
            List<Integer> ofItem = runs.getOrDefault(one.item(), List.of());
            boolean known = ofItem.isEmpty() || ofItem.contains(one.run());
            return new Key(one.item(), known ? one.run() : ofItem.get(ofItem.size() - 1));
        }));
    }

    private static RealisedRun run(
            PlanItem item, PlanItem.Run run, Map<Key, Made> made, List<Taken> taken, List<Payment> paid) {
        Made batch = made.get(new Key(item.number(), run.no()));
        return new RealisedRun(
                item,
                run,
                batch == null ? null : batch.batch(),
                batch == null ? null : batch.status(),
                taken.stream().collect(Collectors.toMap(Taken::unit, Taken::people)),
                taken.stream().filter(one -> one.hours() != 0).collect(Collectors.toMap(Taken::unit, Taken::hours)),
                paid);
    }
}
