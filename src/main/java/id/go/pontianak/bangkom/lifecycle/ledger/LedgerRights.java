package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.ReadableLearners;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.ReadableLearners.Learner;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's ledger is read by himself, the offices above him, HR of his unit, HR of the city and auditors; HR analysts correct it. */
@Component
public class LedgerRights {

    /** Longer lines of superiors are a fault of the directory. */
    private static final int LONGEST_LINE = 12;

    private final Authority authority;
    private final Directory directory;
    private final ReadableLearners learners;

    LedgerRights(Authority authority, Directory directory, ReadableLearners learners) {
        this.authority = authority;
        this.directory = directory;
        this.learners = learners;
    }

    public boolean mayRead(PersonId reader, PersonId subject) {
        if (reader.equals(subject) || authority.overseesCity(reader)) {
            return true;
        }
        Person person = directory.person(subject);
        return authority.unitsOfHr(reader).contains(person.governmentUnit()) || isAbove(reader, person);
    }

    /** People whose ledger he may read, by words of their name or employee number. */
    public List<Learner> readable(PersonId reader, String text, int limit) {
        List<String> offices = authority.addresseesOf(reader).stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.OFFICE)
                .map(Addressee::value)
                .toList();
        return learners.find(reader, authority.overseesCity(reader), authority.unitsOfHr(reader), offices, text, limit);
    }

    /** The person, for whoever may read his ledger; what does not exist and what is not his business are the same 404. */
    public Person requireReader(Actor actor, PersonId subject) {
        Person person = directory.person(subject);
        if (!mayRead(actor.person(), subject)) {
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
