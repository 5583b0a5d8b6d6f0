package id.go.pontianak.bangkom.lifecycle.attainment;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attainment.domain.ProposalRows;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Levels that a training proposes, whatever became of the training. */
@Component
public class AttainmentFixtures {

    private final ProposalRows rows;

    AttainmentFixtures(ProposalRows rows) {
        this.rows = rows;
    }

    /** Level 3 of project management and level 2 of results orientation wait for the superior of this person. The batch. */
    public String proposed(String batch, PersonId person) {
        rows.propose(batch, person, "T.PRO", 3, LocalDate.of(2026, 11, 20));
        rows.propose(batch, person, "M.4", 2, LocalDate.of(2026, 11, 20));
        return batch;
    }
}
