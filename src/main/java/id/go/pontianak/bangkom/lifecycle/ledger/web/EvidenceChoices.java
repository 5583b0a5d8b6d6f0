package id.go.pontianak.bangkom.lifecycle.ledger.web;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What the form of evidence lets one choose from: kinds of training by name, health professions. */
@Component
class EvidenceChoices {

    private final TrainingKinds kinds;
    private final Professions professions;

    EvidenceChoices(TrainingKinds kinds, Professions professions) {
        this.kinds = kinds;
        this.professions = professions;
    }

    Map<String, Object> model() {
        return Map.of("kinds", kinds.classical(), "otherKinds", kinds.other(), "professions", professions.list());
    }
}
