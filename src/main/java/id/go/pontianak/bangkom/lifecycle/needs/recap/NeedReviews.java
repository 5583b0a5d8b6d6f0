package id.go.pontianak.bangkom.lifecycle.needs.recap;

import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcome;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcomes;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Programmes of which an evaluation decided that the need itself is to be reviewed, as its people could do before what it teaches. They make
 * no item of a plan; the needs of the year that follows name them, beside whatever asks for them again.
 */
@Component
class NeedReviews {

    private final ProgrammeOutcomes outcomes;

    NeedReviews(ProgrammeOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Those of which the latest verdict of earlier years says so. The oldest first. */
    public List<ProgrammeOutcome> of(int year) {
        return outcomes.latest(year).values().stream()
                .filter(outcome -> outcome.verdict() == ProgrammeVerdict.REVIEW_NEED)
                .toList();
    }

    /** Their codes. */
    public List<String> programmes(int year) {
        return of(year).stream().map(ProgrammeOutcome::programme).toList();
    }
}
