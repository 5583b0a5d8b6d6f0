package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was done to a plan into its journal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanRecord {

    /** Who did it, in which capacity and why; {@code action} completes {@code journal.plan.}. */
    record Deed(
            String action,
            PersonId by,
            @Nullable Capacity capacity,
            @Nullable String reason) {

        static Deed of(String action, PersonId by) {
            return new Deed(action, by, null, null);
        }

        Deed because(String why) {
            return new Deed(action, by, capacity, why);
        }
    }

    private final Journal journal;

    PlanRecord(Journal journal) {
        this.journal = journal;
    }

    void of(String number, Deed deed, Map<String, String> facts) {
        journal.record(number, "journal.plan." + deed.action(), deed.by(), deed.capacity(), deed.reason(), facts);
    }
}
