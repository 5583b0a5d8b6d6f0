package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Analysts of BKPSDM draft; HR of the city, the offices it passes and auditors read drafts, and of one draft whoever has a step of it before him
 * or has decided one. What the mayor has set may be read by every
 * civil servant, since each has the same right to take part (PP 11/2017 art. 203(3)).
 */
@Component
@Transactional(readOnly = true)
public class PlanRights {

    private final Authority authority;
    private final Oversight oversight;
    private final PlanCases cases;

    PlanRights(Authority authority, Oversight oversight, PlanCases cases) {
        this.authority = authority;
        this.cases = cases;
        this.oversight = oversight;
    }

    public boolean mayDraft(PersonId person) {
        return authority.addresseesOf(person).contains(Role.hrAnalyst());
    }

    public void requireDrafter(PersonId person) {
        if (!mayDraft(person)) {
            throw new NotFound();
        }
    }

    public boolean mayReadDrafts(PersonId person) {
        return oversight.of(person).city();
    }

    public boolean mayRead(PersonId person, AnnualPlan plan) {
        boolean published = plan.status() == PlanStatus.SET
                || plan.status() == PlanStatus.REPLACED
                || plan.status() == PlanStatus.COMING;
        return published || mayReadDrafts(person) || decides(person, plan);
    }

    private boolean decides(PersonId person, AnnualPlan plan) {
        return cases.findById(plan.number())
                .filter(found -> found.concerns(person, authority.addresseesOf(person)))
                .isPresent();
    }

    /** Unknown and forbidden are the same 404. */
    public AnnualPlan requireReader(PersonId person, AnnualPlan plan) {
        if (!mayRead(person, plan)) {
            throw new NotFound();
        }
        return plan;
    }
}
