package id.go.pontianak.bangkom.lifecycle.plan.approval;

import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether the day of an amendment has come, by the business clock. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class PlanDays {

    private static final Logger LOG = LoggerFactory.getLogger(PlanDays.class);

    private final Plans plans;
    private final PlanSetting setting;

    PlanDays(Plans plans, PlanSetting setting) {
        this.plans = plans;
        this.setting = setting;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void look() {
        for (AnnualPlan plan : plans.coming()) {
            try {
                setting.arrive(plan.number());
            } catch (RuntimeException failed) {
                LOG.warn("Plan {} could not come into force", plan.number(), failed);
            }
        }
    }
}
