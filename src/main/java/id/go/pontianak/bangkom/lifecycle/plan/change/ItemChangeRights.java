package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeCases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who reads drafts of plans reads changes of items, and of one change whoever has a step of it before him or has decided one. */
@Component
@Transactional(readOnly = true)
public class ItemChangeRights {

    private final PlanRights rights;
    private final Authority authority;
    private final ItemChangeCases cases;

    ItemChangeRights(PlanRights rights, Authority authority, ItemChangeCases cases) {
        this.rights = rights;
        this.authority = authority;
        this.cases = cases;
    }

    public boolean mayRead(PersonId person, String number) {
        return rights.mayReadDrafts(person)
                || cases.findById(number)
                        .filter(change -> change.concerns(person, authority.addresseesOf(person)))
                        .isPresent();
    }

    /** Unknown and forbidden are the same 404. */
    public void requireReader(PersonId person, String number) {
        if (!mayRead(person, number)) {
            throw new NotFound();
        }
    }
}
