package id.go.pontianak.bangkom.desk.report;

import id.go.pontianak.bangkom.desk.tracking.StepTimes;
import id.go.pontianak.bangkom.desk.tracking.StepTimes.Waiting;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationOutcomes;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationOutcomes.Outcome;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Line;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Show;
import id.go.pontianak.bangkom.lifecycle.realisation.Realisations;
import id.go.pontianak.bangkom.lifecycle.realisation.Realisations.Progress;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The city in five figures, key performance indicators of a year for whoever looks after all of it; everybody else finds nothing (404). Each is the
 * figure of the page that has its rows, asked of the module that keeps it, in as many statements however large the city is.
 */
@Service
@Transactional(readOnly = true)
public class CityFigures {

    /**
     * {@code plan} is null where none is in force; {@code running} counts batches that have begun and whose results are not set, {@code late} open cases,
     * both of today.
     */
    public record Figures(int year, Hours hours, @Nullable Progress plan, int running, Late late, Verdicts verdicts) {}

    /** People with a target of learning hours (JP), and how many of them have reached it. */
    public record Hours(int people, int reached) {}

    /** Cases beyond their due date, each once; {@code most}: before whom most of them wait, null where nobody keeps one. */
    public record Late(int cases, @Nullable Waiting most) {}

    /** Programmes of which a batch that ended in the year was decided about, by the latest of these verdicts. */
    public record Verdicts(int goOn, int adjust, int others) {

        public int programmes() {
            return goOn + adjust + others;
        }
    }

    private final Oversight oversight;
    private final LedgerOverview ledger;
    private final Realisations realisations;
    private final Batches batches;
    private final StepTimes steps;
    private final EvaluationOutcomes outcomes;
    private final BusinessClock clock;

    CityFigures(
            Oversight oversight,
            LedgerOverview ledger,
            Realisations realisations,
            Batches batches,
            StepTimes steps,
            EvaluationOutcomes outcomes,
            BusinessClock clock) {
        this.oversight = oversight;
        this.ledger = ledger;
        this.realisations = realisations;
        this.batches = batches;
        this.steps = steps;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    public boolean openTo(PersonId reader) {
        return oversight.of(reader).city();
    }

    public int thisYear() {
        return clock.today().getYear();
    }

    public Figures read(PersonId reader, int year) {
        Reach reach = oversight.of(reader);
        if (!reach.city()) {
            throw new NotFound();
        }
        Line people = ledger.total(reach, year);
        return new Figures(
                year,
                new Hours(people.count(Show.REACHED) + people.count(Show.BELOW), people.count(Show.REACHED)),
                realisations.progress(year, reader).orElse(null),
                batches.count(BatchStatus.those(BatchStatus::begun)),
                late(reach),
                verdicts(outcomes.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
    }

    private Late late(Reach reach) {
        Optional<Waiting> most = steps.waiting(reach).stream().findFirst().filter(first -> first.late() > 0);
        return new Late(steps.late(reach), most.orElse(null));
    }

    /** {@code all} in the order in which the batches ended. */
    static Verdicts verdicts(List<Outcome> all) {
        Map<String, ProgrammeVerdict> latest = new HashMap<>();
        all.forEach(one -> {
            ProgrammeVerdict decided = one.decided();
            if (decided != null) {
                latest.put(one.programme(), decided);
            }
        });
        int goOn =
                (int) latest.values().stream().filter(ProgrammeVerdict::goesOn).count();
        int adjust = (int) latest.values().stream()
                .filter(verdict -> verdict == ProgrammeVerdict.ADJUST_METHOD)
                .count();
        return new Verdicts(goOn, adjust, latest.size() - goOn - adjust);
    }
}
