package id.go.pontianak.bangkom.lifecycle.needs.unit;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.deadline.Deadlines;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds.Windows;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The windows of a perangkat daerah in working days of its own week; the lengths are dated settings. */
@Component
class NeedsDates {

    private final Policies policies;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    NeedsDates(Policies policies, Deadlines deadlines, BusinessClock clock) {
        this.policies = policies;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Counted from today. */
    Windows windows(String unit) {
        int inventory = days("needs.inventoryDays");
        return new Windows(
                in(Math.min(days("needs.superiorDays"), inventory), unit),
                in(inventory, unit),
                in(inventory + days("needs.recapDays"), unit));
    }

    /** Until when a recap that begins today is due. */
    Instant recap(String unit) {
        return in(days("needs.recapDays"), unit);
    }

    /** Until when a recap that was given back, or was given more time, is due. */
    Instant again(String unit) {
        return in(days("needs.returnDays"), unit);
    }

    private Instant in(int days, String unit) {
        return deadlines.dueIn(new WorkingDays(days), Role.unitHr(unit).toString());
    }

    private int days(String setting) {
        return policies.number(setting, clock.today());
    }
}
