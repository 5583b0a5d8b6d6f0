package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcome;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import org.jspecify.annotations.Nullable;

/** The outcome of an evaluation as it stands in a plan; {@code item} is the number of the item that follows it, null: none does yet. */
public record PlanOutcome(
        ProgrammeOutcome outcome, @Nullable String item) {

    /** No item follows it, and one could: what is to be reviewed asks for none. */
    public boolean open() {
        return item == null && outcome.verdict() != ProgrammeVerdict.REVIEW_NEED;
    }
}
