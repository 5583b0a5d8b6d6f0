package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanDrafting;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOutcomes;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The draft of the year after, in which the verdicts on this year's trainings stand. */
@Component
@Profile({"demo", "year"})
public class NextPlan {

    private final PlanDrafting drafting;
    private final Plans plans;
    private final PlanOutcomes outcomes;

    NextPlan(PlanDrafting drafting, Plans plans, PlanOutcomes outcomes) {
        this.drafting = drafting;
        this.plans = plans;
        this.outcomes = outcomes;
    }

    public void open(Year year) {
        drafting.open(year.number() + 1, "Kebutuhan dan hasil evaluasi tahun " + year.number(), year.analyst());
    }

    /** Whether an item follows the verdict on this training. */
    public boolean follows(Year year, Training training) {
        AnnualPlan plan = plans.plan(AnnualPlan.numberOf(year.number() + 1, 0));
        return outcomes.of(plan).stream()
                .anyMatch(one -> one.item() != null
                        && one.outcome().batch().equals(training.batch())
                        && one.outcome().verdict()
                                == ProgrammeVerdict.valueOf(training.story().verdict()));
    }
}
