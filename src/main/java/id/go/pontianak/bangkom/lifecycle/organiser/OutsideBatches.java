package id.go.pontianak.bangkom.lifecycle.organiser;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which batches are held by an organiser outside the city, and who may read and write what goes between it and the city. */
@Component
class OutsideBatches {

    private final Programmes programmes;
    private final Providers providers;
    private final Authority authority;

    OutsideBatches(Programmes programmes, Providers providers, Authority authority) {
        this.programmes = programmes;
        this.providers = providers;
        this.authority = authority;
    }

    /** Empty where the city itself holds it. */
    Optional<Provider> organiser(Batch batch) {
        Provider provider =
                providers.provider(programmes.entry(batch.programme()).text().heldBy());
        return Optional.of(provider).filter(one -> one.kind().outside());
    }

    /** HR of the city and auditors. */
    boolean mayRead(PersonId person) {
        return authority.overseesCity(person);
    }

    boolean mayWrite(PersonId person) {
        return authority.isCityHr(person);
    }

    Provider requireReader(PersonId person, Batch batch) {
        if (!mayRead(person)) {
            throw new NotFound();
        }
        return organiser(batch).orElseThrow(NotFound::new);
    }

    Provider requireWriter(PersonId person, Batch batch) {
        if (!mayWrite(person)) {
            throw new NotFound();
        }
        return organiser(batch).orElseThrow(NotFound::new);
    }
}
