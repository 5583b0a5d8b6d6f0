package id.go.pontianak.bangkom.lifecycle.behaviour.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRights;
import id.go.pontianak.bangkom.lifecycle.behaviour.Behaviours;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicators;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of a training at work: once its waves are planned, and from the beginning where it has a result indicator or may choose one. */
@Component
class BehaviourTab implements BatchPart {

    private final Behaviours behaviours;
    private final ResultIndicators indicators;
    private final BehaviourRights rights;

    BehaviourTab(Behaviours behaviours, ResultIndicators indicators, BehaviourRights rights) {
        this.behaviours = behaviours;
        this.indicators = indicators;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return rights.mayRead(person, batch.number()) && (behaviours.planned(batch.number()) || indicated(batch))
                ? Optional.of(new Link("behaviour.tab", "/batches/" + batch.number() + "/behaviour"))
                : Optional.empty();
    }

    private boolean indicated(Batch batch) {
        return indicators.find(batch.number()).isPresent()
                || !indicators.choices(batch).isEmpty();
    }
}
