package id.go.pontianak.bangkom.lifecycle.plan.approval;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemStates;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mayor sets a plan by decree; it is in force from then on, what it replaces is not, and its items are released row by row. */
@Service
@Transactional
public class PlanSetting {

    private final PlanStore store;
    private final Plans plans;
    private final PlanItemStates states;
    private final PlanRecord record;
    private final BulkRuns runs;
    private final BusinessClock clock;

    PlanSetting(
            PlanStore store,
            Plans plans,
            PlanItemStates states,
            PlanRecord record,
            BulkRuns runs,
            BusinessClock clock) {
        this.store = store;
        this.plans = plans;
        this.states = states;
        this.record = record;
        this.runs = runs;
        this.clock = clock;
    }

    /** Refused without number and day of the decree, for a day to come, and above a ceiling. */
    public void set(String number, DecisionRecord made, @Nullable String decree, @Nullable LocalDate day) {
        PlanCase plan = store.locked(number);
        String text = ReadableText.of(decree);
        if (text.isEmpty()) {
            throw RuleViolated.at("decreeNumber", "refusal.plan.decreeNumber");
        }
        if (day == null || day.isAfter(clock.today())) {
            throw RuleViolated.at("decreeDate", "refusal.plan.decreeDate");
        }
        AnnualPlan read = plan.read();
        if (plans.sums(read).over()) {
            throw RuleViolated.at("outcome", "refusal.plan.overForMayor");
        }
        boolean now = !later(read);
        if (now) {
            replaceBefore(read);
        }
        plan.set(made, text, day, clock.today());
        store.save(plan);
        if (now) {
            states.set(number);
        }
        record.of(number, PlanRecord.deed("set", made), Map.of("decree", text, "date", day.toString()));
    }

    private boolean later(AnnualPlan plan) {
        LocalDate day = plan.effectiveOn();
        return day != null && day.isAfter(clock.today());
    }

    /** One plan of a year is in force: what it replaces is so no more before it is. */
    private void replaceBefore(AnnualPlan plan) {
        store.ofYear(plan.year()).stream()
                .filter(other -> other.read().status() == PlanStatus.SET)
                .forEach(before -> {
                    before.replaced();
                    store.save(before);
                    record.system(before.number(), "replaced");
                });
    }

    /** An amendment whose day has come is in force, and its items are released; nothing for a day to come and for one that was taken back. */
    public void arrive(String number) {
        PlanCase plan = store.locked(number);
        AnnualPlan read = plan.read();
        if (read.status() != PlanStatus.COMING || later(read)) {
            return;
        }
        store.lockInForce(read.year());
        replaceBefore(read);
        plan.arrive();
        store.save(plan);
        states.set(number);
        record.system(number, "inForce");
        beginRelease(number);
    }

    /** One row for each item, and one that lets the case go on where there is nothing to release. Nothing before its day has come. */
    public void beginRelease(String number) {
        PlanCase plan = store.load(number);
        if (plan.read().status() == PlanStatus.COMING) {
            return;
        }
        List<BulkRuns.Row> rows = new ArrayList<>();
        plans.items(number).forEach(item -> rows.add(new BulkRuns.Row(item.number(), number)));
        rows.add(new BulkRuns.Row(number, number));
        runs.start(PlanReleasing.KIND, plan.setBy().orElseThrow(), rows);
    }

    /** Releases one item that was put into the plan after it was set. */
    public void beginRelease(String number, String item, PersonId by) {
        runs.start(PlanReleasing.KIND, by, List.of(new BulkRuns.Row(item, number)));
    }
}
