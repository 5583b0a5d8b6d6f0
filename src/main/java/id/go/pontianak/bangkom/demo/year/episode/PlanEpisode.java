package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.Officials;
import id.go.pontianak.bangkom.demo.year.PlanDesk;
import id.go.pontianak.bangkom.demo.year.ServedNeeds;
import id.go.pontianak.bangkom.demo.year.Training;
import id.go.pontianak.bangkom.demo.year.Year;
import id.go.pontianak.bangkom.demo.year.YearPlanItems;
import id.go.pontianak.bangkom.demo.year.YearTime;
import id.go.pontianak.bangkom.demo.year.YearTraces;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Status;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan of the year: drafted for the locked needs, above its ceiling, trimmed, set by the mayor, its items released as batches. */
@Component
@Profile({"demo", "year"})
@Order(20)
class PlanEpisode implements Episode {

    private static final List<String> WAY = List.of(
            "journal.plan.opened",
            "journal.plan.whatIfApplied",
            "journal.plan.handedUp",
            "journal.plan.approved",
            "journal.plan.approved",
            "journal.plan.approved",
            "journal.plan.set");

    private final PlanDesk desk;
    private final YearPlanItems entries;
    private final Plans plans;
    private final ServedNeeds served;
    private final Officials officials;
    private final YearTime time;
    private final YearTraces traces;

    PlanEpisode(
            PlanDesk desk,
            YearPlanItems entries,
            Plans plans,
            ServedNeeds served,
            Officials officials,
            YearTime time,
            YearTraces traces) {
        this.desk = desk;
        this.entries = entries;
        this.plans = plans;
        this.served = served;
        this.officials = officials;
        this.time = time;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void play(Year year) {
        time.nextMorning();
        year.planned(desk.draft(year));
        year.trainings().forEach(training -> training.planned(desk.add(year, entries.of(year, training))));
        year.trainings().forEach(training -> served.take(year, training));
        desk.add(year, entries.wish(year));
        desk.limit(year);
        year.estimated(plans.sums(plan(year)).over());
        desk.trim(year);
        time.nextMorning();
        desk.handUp(year, plan(year).revision());
        for (int office = 0; office < 3; office++) {
            time.nextMorning();
            officials.decide(new CaseNumber(year.plan()), "approved");
        }
        time.nextMorning();
        officials.decide(
                new CaseNumber(year.plan()),
                Map.of(
                        "outcome",
                        "set",
                        "decreeNumber",
                        "512/BKPSDM/TAHUN %d".formatted(year.number() - 1),
                        "decreeDate",
                        time.today().toString()));
        time.settle();
        year.trainings().forEach(training -> released(year, training));
    }

    private void released(Year year, Training training) {
        traces.texts(
                        "SELECT batch FROM plan_item_batch WHERE plan = ? AND item = ? AND batch IS NOT NULL",
                        year.plan(),
                        training.item())
                .forEach(training::released);
    }

    @Override
    public void check(Year year, Findings findings) {
        AnnualPlan plan = plan(year);
        List<PlanItem> items = plans.items(year.plan());
        PlanSums sums = plans.sums(plan, items);
        findings.holds("above", year.aboveCeiling());
        findings.holds("within", !sums.over());
        findings.holds("set", plan.status() == PlanStatus.SET);
        findings.money("money", plainSum(year.plan()), spent(items));
        findings.people(
                "mailed",
                traces.people("SELECT DISTINCT decided_by::text FROM approval_step WHERE case_number = ?", year.plan()),
                deciders(year.plan()));
        for (Training training : year.trainings()) {
            PlanItem item = plans.item(year.plan(), training.item());
            findings.about(training).count("served", served.asked(year, training), served.served(year, training));
            findings.about(training).holds("released", item.status() == Status.RELEASED);
            findings.about(training)
                    .count(
                            "batch",
                            training.people().size(),
                            traces.count(
                                    "SELECT COALESCE(sum(seats), 0) FROM batch WHERE number = ?", training.batch()));
        }
        findings.journal(WAY, traces.journal(new CaseNumber(year.plan())));
    }

    /** Whoever decided and had a mail before that a decision waits. */
    private List<PersonId> deciders(String plan) {
        List<PersonId> decided =
                traces.people("SELECT DISTINCT decided_by::text FROM approval_step WHERE case_number = ?", plan);
        return traces.mailed("notification/task-opened", new CaseNumber(plan)).stream()
                .filter(decided::contains)
                .toList();
    }

    private long plainSum(String plan) {
        return traces.count("""
                SELECT COALESCE(sum(c.quantity * c.tariff * CASE k.basis WHEN 'BATCH' THEN b.batches ELSE b.seats END), 0)::int
                FROM plan_item i JOIN plan_item_cost c ON (c.plan, c.item) = (i.plan, i.number) JOIN plan_cost_kind k ON k.code = c.kind
                CROSS JOIN LATERAL (SELECT count(*) AS batches, sum(seats) AS seats FROM plan_item_batch x
                    WHERE (x.plan, x.item) = (i.plan, i.number)) b
                WHERE i.plan = ? AND i.funding = 'BKPSDM' AND i.status NOT IN ('DEFERRED', 'CANCELLED')
                """, plan);
    }

    private static long spent(List<PlanItem> items) {
        return Rupiah.sum(items.stream()
                        .filter(item -> item.counts() && item.content().funding() == Funding.BKPSDM)
                        .map(PlanItem::total)
                        .toList())
                .amount();
    }

    private AnnualPlan plan(Year year) {
        return plans.plan(year.plan());
    }
}
