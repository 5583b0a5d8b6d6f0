package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.TeachingDesk;
import id.go.pontianak.bangkom.demo.year.Training;
import id.go.pontianak.bangkom.demo.year.Year;
import id.go.pontianak.bangkom.demo.year.YearTime;
import id.go.pontianak.bangkom.demo.year.YearTraces;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluations;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionAnswer;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionQuestion;
import id.go.pontianak.bangkom.lifecycle.evaluation.Reactions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Participants are called up, taught and tested; afterwards they say what they think of it. */
@Component
@Profile({"demo", "year"})
@Order(50)
class DeliveryEpisode implements Episode {

    private static final List<String> WAY =
            List.of("journal.batch.calledUp", "journal.batch.started", "journal.batch.ended");
    private static final int PLEASED = 4;
    private static final int EVENING = 17;

    private final TeachingDesk teaching;
    private final Batches batches;
    private final Evaluations evaluations;
    private final Reactions reactions;
    private final YearTime time;
    private final YearTraces traces;

    DeliveryEpisode(
            TeachingDesk teaching,
            Batches batches,
            Evaluations evaluations,
            Reactions reactions,
            YearTime time,
            YearTraces traces) {
        this.teaching = teaching;
        this.batches = batches;
        this.evaluations = evaluations;
        this.reactions = reactions;
        this.time = time;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public void play(Year year) {
        year.trainings().forEach(training -> teaching.prepare(training, year.analyst()));
        year.trainings().stream()
                .sorted(Comparator.comparing(
                        training -> batches.batch(training.batch()).lastDay()))
                .forEach(training -> {
                    time.comes(batches.batch(training.batch()).lastDay(), EVENING);
                    teaching.attend(training, year.analyst());
                    teaching.score(training, year.analyst());
                });
        time.nextMorning();
        year.trainings().forEach(this::react);
        time.settle();
    }

    private void react(Training training) {
        Evaluation evaluation = evaluations.find(training.batch()).orElseThrow();
        Map<Integer, Integer> scores = reactions.questions(batches.batch(training.batch())).stream()
                .filter(question -> !question.open())
                .collect(Collectors.toMap(ReactionQuestion::number, question -> PLEASED));
        training.people().forEach(person -> reactions.answer(evaluation, person, new ReactionAnswer(scores, Map.of())));
    }

    @Override
    public void check(Year year, Findings findings) {
        year.trainings().forEach(training -> check(training, findings.about(training)));
    }

    private void check(Training training, Findings about) {
        about.people(
                "participants",
                training.people(),
                traces.people(
                        "SELECT person::text FROM participant_participant WHERE batch = ? AND state = 'ACTIVE'",
                        training.batch()));
        about.count(
                "present",
                (long) training.people().size()
                        * traces.count(
                                "SELECT count(*) FROM session_session WHERE batch = ? AND state = 'PLANNED'",
                                training.batch()),
                traces.count("""
                            SELECT count(*) FROM attendance_mark m JOIN session_session s ON s.id = m.session
                            WHERE s.batch = ? AND m.state = 'HADIR'
                            """, training.batch()));
        about.count(
                "calledUp",
                training.people().size(),
                training.people().stream()
                        .filter(traces.mailed("nomination/calledUp", training.nominations())::contains)
                        .count());
        checkAnswers(training, about);
        about.journal(WAY, traces.journal(training.caseNumber()));
    }

    private void checkAnswers(Training training, Findings about) {
        about.people(
                "asked",
                training.people(),
                traces.mailed("request/opened", new CaseNumber(Evaluation.numberOf(training.batch()))));
        about.count(
                "answers",
                training.people().size(),
                traces.count("SELECT count(*) FROM evaluation_answer WHERE batch = ?", training.batch()));
    }
}
