package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some of the facts of eligibility, asked for all nominees at once: as many questions for one as for five hundred. */
interface FactSource {

    /** What was found; each nominee takes his own from it. */
    interface Found {

        void tell(Person nominee, Map<String, @Nullable Object> facts);
    }

    Found find(Collection<Person> nominees, Batch batch, Programme programme);
}
