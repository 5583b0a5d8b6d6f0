package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.NextPlan;
import id.go.pontianak.bangkom.demo.year.Training;
import id.go.pontianak.bangkom.demo.year.WavePlay;
import id.go.pontianak.bangkom.demo.year.WavePlay.Which;
import id.go.pontianak.bangkom.demo.year.Year;
import id.go.pontianak.bangkom.demo.year.YearEnd;
import id.go.pontianak.bangkom.demo.year.YearTraces;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluations;
import id.go.pontianak.bangkom.lifecycle.evaluation.FinalEvaluations;
import id.go.pontianak.bangkom.lifecycle.evaluation.Measurements;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Half a year after a training its alumni are judged once more, and the final evaluation looks at the same facts with behaviour at work: it proposes what holds
 * already, so that nobody has to decide again. Then all that the year has left is looked over.
 */
@Component
@Profile({"demo", "year"})
@Order(110)
class FinalEpisode implements Episode {

    /** So many of whom a superior spoke make an index. */
    private static final int QUORUM = 5;

    private static final List<String> RECORDED = List.of(
            "journal.evaluation.finalOpened",
            "journal.evaluation.measured",
            "journal.evaluation.proposed",
            "journal.evaluation.recorded");
    private static final List<String> UPHELD = List.of(
            "journal.evaluation.finalOpened",
            "journal.evaluation.measured",
            "journal.evaluation.upheld",
            "journal.evaluation.recorded");

    private final WavePlay wave;
    private final Evaluations evaluations;
    private final FinalEvaluations finals;
    private final Measurements measurements;
    private final NextPlan next;
    private final YearTraces traces;
    private final YearEnd end;

    FinalEpisode(
            WavePlay wave,
            Evaluations evaluations,
            FinalEvaluations finals,
            Measurements measurements,
            NextPlan next,
            YearTraces traces,
            YearEnd end) {
        this.wave = wave;
        this.evaluations = evaluations;
        this.finals = finals;
        this.measurements = measurements;
        this.next = next;
        this.traces = traces;
        this.end = end;
    }

    @Override
    public String name() {
        return "final";
    }

    @Override
    public void play(Year year) {
        wave.play(year, Which.LAST);
    }

    @Override
    public void check(Year year, Findings findings) {
        wave.check(year, Which.LAST, findings);
        for (Training training : year.trainings()) {
            Findings about = findings.about(training);
            boolean enough = training.passed().size() >= QUORUM;
            Evaluation last = finals.beside(evaluations.find(training.batch()).orElseThrow())
                    .orElseThrow();
            Double index =
                    measurements.kept(last.number()).orElseThrow().judged().behaviour();
            about.holds(enough ? "index" : "noIndex", enough == (index != null));
            about.holds(
                    training.story().reviewed() ? "upheld" : "goesOn",
                    last.decided() == ProgrammeVerdict.valueOf(training.story().verdict()));
            about.journal(training.story().reviewed() ? UPHELD : RECORDED, traces.journal(last.caseNumber()));
            about.holds("outcome", next.follows(year, training));
        }
        end.check(findings);
    }
}
