package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Set;

/** The roster of a batch is there, with these people; heard in the transaction in which its training starts. */
public record RosterMade(String batch, Set<PersonId> persons) {

    public RosterMade {
        persons = Set.copyOf(persons);
    }
}
