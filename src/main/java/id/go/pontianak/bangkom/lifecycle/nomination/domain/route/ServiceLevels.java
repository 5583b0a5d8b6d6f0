package id.go.pontianak.bangkom.lifecycle.nomination.domain.route;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.deadline.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long an official has: working days of his own unit, by dated settings. */
@Component
public class ServiceLevels {

    private final Deadlines deadlines;
    private final Policies policies;
    private final Directory directory;
    private final BusinessClock clock;

    ServiceLevels(Deadlines deadlines, Policies policies, Directory directory, BusinessClock clock) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.directory = directory;
        this.clock = clock;
    }

    public Deadline of(PlannedStep step) {
        Addressee addressee = step.addressee();
        Instant due = deadlines.dueIn(days(settingOf(addressee)), addressee.toString());
        return new Deadline(due, deadlines.escalationAfter(due, addressee.toString()));
    }

    /** The deadline when it is moved to this day. */
    public Deadline movedTo(LocalDate day, Addressee addressee) {
        Instant due = day.atTime(Deadlines.CLOSING).atZone(BusinessClock.CITY).toInstant();
        return new Deadline(due, deadlines.escalationAfter(due, addressee.toString()));
    }

    /** End of a window that runs for a person of this unit. */
    public Instant windowEnd(String setting, String unit) {
        return deadlines.dueIn(days(setting), Role.unitHr(unit).toString());
    }

    private String settingOf(Addressee addressee) {
        if (addressee.kind() == Addressee.Kind.ROLE) {
            return "nomination.verificationDays";
        }
        boolean hrHead = addressee.value().equals(directory.officeOf(Function.KEPALA_BKPSDM));
        return hrHead ? "nomination.hrHeadDays" : "nomination.decisionDays";
    }

    private WorkingDays days(String setting) {
        return new WorkingDays(policies.number(setting, clock.today()));
    }
}
