package id.go.pontianak.bangkom.lifecycle.competency;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * A profile is read by the person, the offices above him, HR of his unit, HR of the city and auditors; the standards of positions are kept by
 * HR analysts. Everybody else is answered as if there were nothing.
 */
@Component
public class CompetencyRights {

    private final Authority authority;
    private final Oversight oversight;
    private final Directory directory;

    CompetencyRights(Authority authority, Oversight oversight, Directory directory) {
        this.authority = authority;
        this.oversight = oversight;
        this.directory = directory;
    }

    public Person requireReader(Actor actor, PersonId subject) {
        Person person = directory.person(subject);
        if (!oversight.mayRead(actor.person(), person)) {
            throw new NotFound();
        }
        return person;
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
