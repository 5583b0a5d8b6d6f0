package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import org.springframework.stereotype.Component;

/** HR of the city, auditors and the organisers of a batch read what became of it at work; who was judged and why not, by name, HR and organisers alone. */
@Component
public class BehaviourRights {

    private final Authority authority;
    private final BatchStaff staff;

    BehaviourRights(Authority authority, BatchStaff staff) {
        this.authority = authority;
        this.staff = staff;
    }

    public boolean mayRead(PersonId person, String batch) {
        return mayReadNames(person, batch) || authority.overseesCity(person);
    }

    public boolean mayReadNames(PersonId person, String batch) {
        return staff.mayRun(batch, person);
    }
}
