package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * What somebody oversees is what {@link Oversight} says; HR analysts open, close and give back. Everybody else is answered as if there were
 * nothing.
 */
@Component
public class NeedsRights {

    private final Authority authority;
    private final Oversight oversight;

    NeedsRights(Authority authority, Oversight oversight) {
        this.authority = authority;
        this.oversight = oversight;
    }

    public Reach scope(PersonId person) {
        return oversight.of(person);
    }

    /** HR and the head of the perangkat daerah itself, who write its recap. */
    public boolean mayWrite(PersonId person, String unit) {
        return scope(person).units().contains(unit);
    }

    public boolean mayRead(PersonId person, String unit) {
        return scope(person).contains(unit);
    }

    public void requireReader(PersonId person, String unit) {
        if (!mayRead(person, unit)) {
            throw new NotFound();
        }
    }

    public boolean mayKeep(PersonId person) {
        return authority.addresseesOf(person).contains(Role.hrAnalyst());
    }

    public void requireKeeper(PersonId person) {
        if (!mayKeep(person)) {
            throw new NotFound();
        }
    }
}
