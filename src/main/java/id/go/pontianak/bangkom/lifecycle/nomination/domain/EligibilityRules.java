package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.nomination.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may take part, by the decision table nomination-eligibility. */
@Component
public class EligibilityRules {

    public List<Finding> check(Person nominee, Batch batch) {
        return List.of();
    }
}
