package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.deadline.Deadlines;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Of whom a confirmation is asked, and by when: so many working days of that office as the setting says. */
@Component
class ConfirmationDue {

    private static final String SETTING = "learning.confirmDays";

    private final Directory directory;
    private final Deadlines deadlines;
    private final Policies policies;
    private final BusinessClock clock;

    ConfirmationDue(Directory directory, Deadlines deadlines, Policies policies, BusinessClock clock) {
        this.directory = directory;
        this.deadlines = deadlines;
        this.policies = policies;
        this.clock = clock;
    }

    /** The office above the person; refused where the directory knows none. */
    String officeAbove(PersonId person) {
        String office = directory.person(person).supervisorOffice();
        if (office == null) {
            throw new NotPossibleNow("refusal.learning.practice.nobody");
        }
        return office;
    }

    Instant from(String office) {
        return deadlines.dueIn(new WorkingDays(policies.number(SETTING, clock.today())), "office:" + office);
    }
}
