package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeDeactivated;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.ReviewRows;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.ProgrammeReviewProcess;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of a year: one of each programme of which a batch was measured in it, begun by HR of the city, decided by officials. */
@Service
@Transactional
public class YearReviews {

    private final ReviewRows rows;
    private final EvaluationSteps steps;
    private final EvaluationRecord record;
    private final ProgrammeReviewProcess process;
    private final Authority authority;
    private final Directory directory;
    private final BusinessClock clock;

    YearReviews(
            ReviewRows rows,
            EvaluationSteps steps,
            EvaluationRecord record,
            ProgrammeReviewProcess process,
            Authority authority,
            Directory directory,
            BusinessClock clock) {
        this.rows = rows;
        this.steps = steps;
        this.record = record;
        this.process = process;
        this.authority = authority;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayOpen(PersonId person) {
        return authority.isCityHr(person);
    }

    /** By programme. */
    @Transactional(readOnly = true)
    public Map<String, Evaluation> of(int year) {
        return rows.of(year);
    }

    /**
     * Begins those that are not there yet; how many. Refused where nothing is left to begin, and to all but HR of the city, who find nothing here.
     */
    public int open(int year, PersonId by) {
        if (!mayOpen(by)) {
            throw new NotFound();
        }
        Map<String, List<String>> measured = rows.measuredIn(year);
        long opened = measured.entrySet().stream()
                .filter(entry -> open(entry.getKey(), year, entry.getValue(), by))
                .count();
        if (opened == 0) {
            throw RuleViolated.of("refusal.evaluation.nothingToReview", String.valueOf(year));
        }
        return (int) opened;
    }

    private boolean open(String programme, int year, List<String> batches, PersonId by) {
        String last = batches.get(batches.size() - 1);
        if (!rows.insert(programme, year, last, clock.instant())) {
            return false;
        }
        String number = Evaluation.reviewOf(programme, year);
        record.of(number, Deed.of("reviewOpened", by), Map.of());
        process.opened(new CaseNumber(number), office(Function.KABID_PENGEMBANGAN), office(Function.KEPALA_BKPSDM));
        return true;
    }

    /** In the transaction of the deed. */
    @EventListener
    void on(ProgrammeDeactivated deactivated) {
        rows.openOf(deactivated.programme()).forEach(review -> {
            steps.giveUp(review);
            process.givenUp(review.caseNumber());
        });
    }

    private String office(Function function) {
        return Addressee.office(directory.officeOf(function)).toString();
    }
}
