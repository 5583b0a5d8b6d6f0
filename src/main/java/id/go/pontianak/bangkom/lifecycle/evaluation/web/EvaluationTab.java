package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The evaluation of a batch, from the end of its training on. */
@Component
class EvaluationTab implements BatchPart {

    private final Evaluations evaluations;
    private final EvaluationRights rights;

    EvaluationTab(Evaluations evaluations, EvaluationRights rights) {
        this.evaluations = evaluations;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return evaluations
                .find(batch.number())
                .filter(found -> rights.mayRead(person, batch.number()))
                .map(found -> new Link("evaluation.tab", "/evaluations/" + found.number()));
    }
}
