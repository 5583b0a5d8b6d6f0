package id.go.pontianak.bangkom.lifecycle.competency;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A profile is read by the person, the offices above him, HR of his unit, HR of the city and auditors; the standards of positions are kept by
 * HR analysts. Everybody else is answered as if there were nothing.
 */
@Component
public class CompetencyRights {

    /** Longer lines of superiors are a fault of the directory. */
    private static final int LONGEST_LINE = 12;

    private final Authority authority;
    private final Directory directory;

    CompetencyRights(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    public Person requireReader(Actor actor, PersonId subject) {
        Person person = directory.person(subject);
        if (!mayRead(actor.person(), person)) {
            throw new NotFound();
        }
        return person;
    }

    private boolean mayRead(PersonId reader, Person person) {
        return reader.equals(person.id())
                || authority.isCityHr(reader)
                || authority.addresseesOf(reader).contains(Addressee.role(Role.AUDITOR.code()))
                || authority.unitsOfHr(reader).contains(person.governmentUnit())
                || isAbove(reader, person);
    }

    public boolean mayKeep(PersonId person) {
        return authority.addresseesOf(person).contains(Role.hrAnalyst());
    }

    public void requireKeeper(PersonId person) {
        if (!mayKeep(person)) {
            throw new NotFound();
        }
    }

    private boolean isAbove(PersonId reader, Person person) {
        Set<Addressee> his = authority.addresseesOf(reader);
        @Nullable String office = person.supervisorOffice();
        for (int step = 0; office != null && step < LONGEST_LINE; step++) {
            if (his.contains(Addressee.office(office))) {
                return true;
            }
            office = directory.findOffice(office).map(Office::superior).orElse(null);
        }
        return false;
    }
}
