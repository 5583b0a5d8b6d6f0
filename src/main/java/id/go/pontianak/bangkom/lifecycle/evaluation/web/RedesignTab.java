package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesigns;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Warns, before a batch begins, that the method of its programme is being redesigned; nothing is stopped by it. */
@Component
class RedesignTab implements BatchPart {

    private final Redesigns redesigns;
    private final EvaluationRights rights;

    RedesignTab(Redesigns redesigns, EvaluationRights rights) {
        this.redesigns = redesigns;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return !batch.status().beforeStart()
                ? Optional.empty()
                : redesigns
                        .openOf(batch.programme())
                        .filter(redesign -> rights.mayRead(person, redesign.batch()))
                        .map(redesign -> new Link(
                                "evaluation.redesign.warning",
                                "/evaluations/" + Evaluation.numberOf(redesign.batch())));
    }
}
