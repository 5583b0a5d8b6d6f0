package id.go.pontianak.bangkom.lifecycle.behaviour.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRights;
import id.go.pontianak.bangkom.lifecycle.behaviour.Behaviours;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of a training at work, once its waves are planned. */
@Component
class BehaviourTab implements BatchPart {

    private final Behaviours behaviours;
    private final BehaviourRights rights;

    BehaviourTab(Behaviours behaviours, BehaviourRights rights) {
        this.behaviours = behaviours;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return rights.mayRead(person, batch.number()) && behaviours.planned(batch.number())
                ? Optional.of(new Link("behaviour.tab", "/batches/" + batch.number() + "/behaviour"))
                : Optional.empty();
    }
}
