package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord.Deed;
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
        store.ofYear(read.year()).stream()
                .filter(other -> other.read().status() == PlanStatus.SET)
                .forEach(before -> {
                    before.replaced();
                    store.save(before);
                    record.system(before.number(), "replaced");
                });
        plan.set(made, text, day);
        store.save(plan);
        states.set(number);
        record.of(number, Deed.of("set", made), Map.of("decree", text, "date", day.toString()));
    }

    /** One row for each item, and one that lets the case go on where there is nothing to release. */
    public void beginRelease(String number) {
        PlanCase plan = store.load(number);
        List<BulkRuns.Row> rows = new ArrayList<>();
        plans.items(number).forEach(item -> rows.add(new BulkRuns.Row(item.number(), number)));
        rows.add(new BulkRuns.Row(number, number));
        runs.start(PlanReleasing.KIND, plan.setBy().orElseThrow(), rows);
    }
}
