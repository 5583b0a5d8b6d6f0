package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.Officials;
import id.go.pontianak.bangkom.demo.year.Training;
import id.go.pontianak.bangkom.demo.year.Year;
import id.go.pontianak.bangkom.demo.year.YearTime;
import id.go.pontianak.bangkom.demo.year.YearTraces;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluations;
import id.go.pontianak.bangkom.lifecycle.evaluation.Measurements;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was learned is measured, the table proposes a verdict, officials decide where it is theirs. */
@Component
@Profile({"demo", "year"})
@Order(70)
class EvaluationEpisode implements Episode {

    private static final List<String> RECORDED = List.of(
            "journal.evaluation.opened",
            "journal.evaluation.reactionClosed",
            "journal.evaluation.measured",
            "journal.evaluation.proposed",
            "journal.evaluation.recorded");
    private static final List<String> REVIEWED = List.of(
            "journal.evaluation.opened",
            "journal.evaluation.reactionClosed",
            "journal.evaluation.measured",
            "journal.evaluation.proposed",
            "journal.evaluation.forwarded",
            "journal.evaluation.endorsed",
            "journal.evaluation.decided",
            "journal.evaluation.recorded");
    private static final String NOTE = "Nilai pascauji tidak naik bermakna; soal dan cara mengajar perlu ditinjau";

    private final Evaluations evaluations;
    private final Measurements measurements;
    private final Officials officials;
    private final YearTime time;
    private final YearTraces traces;

    EvaluationEpisode(
            Evaluations evaluations, Measurements measurements, Officials officials, YearTime time, YearTraces traces) {
        this.evaluations = evaluations;
        this.measurements = measurements;
        this.officials = officials;
        this.time = time;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public void play(Year year) {
        time.settle();
        year.trainings().stream()
                .filter(training -> training.story().reviewed())
                .map(training -> new CaseNumber(Evaluation.numberOf(training.batch())))
                .forEach(this::decided);
        time.nextMorning();
    }

    private void decided(CaseNumber number) {
        officials.decide(number, Map.of("outcome", "forwarded", "reason", NOTE));
        time.nextMorning();
        officials.decide(number, "endorsed");
        time.nextMorning();
        officials.decide(number, "decided");
    }

    @Override
    public void check(Year year, Findings findings) {
        for (Training training : year.trainings()) {
            Findings about = findings.about(training);
            VerdictFacts facts =
                    measurements.kept(Evaluation.numberOf(training.batch())).orElseThrow();
            about.count("pairs", training.people().size(), facts.learned().pairs());
            about.holds(
                    training.story().reviewed() ? "noRise" : "rise",
                    Boolean.valueOf(!training.story().reviewed())
                            .equals(facts.learned().significant()));
            about.holds(
                    training.story().reviewed() ? "adjusted" : "goesOn",
                    evaluations.find(training.batch()).orElseThrow().decided()
                            == ProgrammeVerdict.valueOf(training.story().verdict()));
            about.journal(
                    training.story().reviewed() ? REVIEWED : RECORDED,
                    traces.journal(new CaseNumber(Evaluation.numberOf(training.batch()))));
        }
    }
}
