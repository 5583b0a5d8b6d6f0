package id.go.pontianak.bangkom.lifecycle.nomination.reading;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import org.springframework.stereotype.Component;

/** Access check of a reading: the nominations that a person may see; any other is not found. */
@Component
class ReadableNominations {

    private final NominationStore store;
    private final NominationRights rights;

    ReadableNominations(NominationStore store, NominationRights rights) {
        this.store = store;
        this.rights = rights;
    }

    Nomination of(String number, PersonId reader) {
        Nomination nomination = store.load(number);
        if (!rights.maySee(reader, nomination)) {
            throw new NotFound();
        }
        return nomination;
    }
}
