package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known about people for one batch, and the thresholds of the day; what nobody has entered stays null. */
@Component
public class EligibilityFacts {

    private final Catalogue catalogue;
    private final List<FactSource> sources;

    EligibilityFacts(Catalogue catalogue, List<FactSource> sources) {
        this.catalogue = catalogue;
        this.sources = sources;
    }

    public Map<PersonId, Map<String, @Nullable Object>> of(Collection<Person> nominees, Batch batch) {
        Map<PersonId, Map<String, @Nullable Object>> facts = new HashMap<>();
        if (nominees.isEmpty()) {
            return facts;
        }
        Programme programme = catalogue.programme(batch.programme(), batch.programmeVersion());
        for (FactSource source : sources) {
            FactSource.Found found = source.find(nominees, batch, programme);
            nominees.forEach(
                    nominee -> found.tell(nominee, facts.computeIfAbsent(nominee.id(), id -> new HashMap<>())));
        }
        return facts;
    }
}
