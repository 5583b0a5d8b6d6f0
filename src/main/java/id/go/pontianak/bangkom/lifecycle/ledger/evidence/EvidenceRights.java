package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerRights;
import org.springframework.stereotype.Component;

/** Who hands in, sees and changes evidence: the person himself, or HR of his unit where mail does not reach him. */
@Component
public class EvidenceRights {

    private final LedgerRights ledger;
    private final Authority authority;
    private final Directory directory;

    EvidenceRights(LedgerRights ledger, Authority authority, Directory directory) {
        this.ledger = ledger;
        this.authority = authority;
        this.directory = directory;
    }

    public boolean maySee(PersonId reader, Evidence evidence) {
        return reader.equals(evidence.handedIn().by()) || ledger.mayRead(reader, evidence.person());
    }

    public void requireReader(PersonId reader, Evidence evidence) {
        if (!maySee(reader, evidence)) {
            throw new NotFound();
        }
    }

    public boolean mayChange(PersonId person, Evidence evidence) {
        return person.equals(evidence.person())
                || authority
                        .unitsOfHr(person)
                        .contains(directory.person(evidence.person()).governmentUnit());
    }

    void requireOwner(PersonId person, Evidence evidence) {
        requireReader(person, evidence);
        if (!mayChange(person, evidence)) {
            throw new NotFound();
        }
    }

    /** Whoever has an address hands in himself. */
    Person requireHandingIn(PersonId by, PersonId subject) {
        Person person = directory.person(subject);
        if (by.equals(subject)) {
            return person;
        }
        if (!authority.unitsOfHr(by).contains(person.governmentUnit())) {
            throw RuleViolated.at("employeeNumber", "refusal.ledger.evidence.notYours");
        }
        String email = person.email();
        if (email != null && !email.isBlank()) {
            throw RuleViolated.at("employeeNumber", "refusal.ledger.evidence.hasEmail", person.name());
        }
        return person;
    }
}
