package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether the training serves a need that was locked for its year (PP 11/2017 art. 206); nobody knows in a year without locked needs. */
@Component
class NeedFacts implements FactSource {

    private final Needs needs;

    NeedFacts(Needs needs) {
        this.needs = needs;
    }

    @Override
    public Found find(Collection<Person> nominees, Batch batch, Programme programme) {
        int year = batch.period().from().getYear();
        if (!needs.locked(year)) {
            return (nominee, facts) -> facts.put("needFits", null);
        }
        Set<PersonId> needing = needs.priorities(
                        nominees.stream().map(Person::id).toList(), programme.code(), year)
                .keySet();
        return (nominee, facts) -> facts.put("needFits", needing.contains(nominee.id()));
    }
}
