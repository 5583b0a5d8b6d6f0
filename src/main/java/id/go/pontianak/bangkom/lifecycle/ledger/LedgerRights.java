package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.ReadableLearners;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.ReadableLearners.Learner;
import java.util.List;
import org.springframework.stereotype.Component;

/** A person's ledger is read by himself, the offices above him, HR of his unit, HR of the city and auditors; HR analysts correct it. */
@Component
public class LedgerRights {

    private final Authority authority;
    private final Oversight oversight;
    private final Directory directory;
    private final ReadableLearners learners;

    LedgerRights(Authority authority, Oversight oversight, Directory directory, ReadableLearners learners) {
        this.authority = authority;
        this.oversight = oversight;
        this.directory = directory;
        this.learners = learners;
    }

    public boolean mayRead(PersonId reader, PersonId subject) {
        return oversight.mayRead(reader, directory.person(subject));
    }

    /** People whose ledger he may read, by words of their name or employee number. */
    public List<Learner> readable(PersonId reader, String text, int limit) {
        return learners.find(reader, oversight.of(reader), oversight.officesOf(reader), text, limit);
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
}
