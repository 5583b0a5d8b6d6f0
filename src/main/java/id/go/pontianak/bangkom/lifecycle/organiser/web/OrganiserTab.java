package id.go.pontianak.bangkom.lifecycle.organiser.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserLists;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What goes between the city and the organiser of a batch outside it. */
@Component
class OrganiserTab implements BatchPart {

    private final OrganiserLists lists;

    OrganiserTab(OrganiserLists lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return lists.concerns(batch, person)
                ? Optional.of(new Link("organiser.tab", "/batches/" + batch.number() + "/organiser"))
                : Optional.empty();
    }
}
