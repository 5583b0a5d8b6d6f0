package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.Learning;
import id.go.pontianak.bangkom.lifecycle.evaluation.Opinion;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionFigures;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retention;
import id.go.pontianak.bangkom.lifecycle.evaluation.web.EvaluationPage.Drawn;
import id.go.pontianak.bangkom.lifecycle.evaluation.web.EvaluationPage.Verdict;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an evaluation together for one reader; the right is checked before. */
@Component
class EvaluationPages {

    private final Batches batches;
    private final BatchParts parts;
    private final EvaluationFigures figures;
    private final EvaluationRights rights;
    private final EvaluationCharts charts;
    private final Participants participants;
    private final Directory directory;

    EvaluationPages(
            Batches batches,
            BatchParts parts,
            EvaluationFigures figures,
            EvaluationRights rights,
            EvaluationCharts charts,
            Participants participants,
            Directory directory) {
        this.batches = batches;
        this.parts = parts;
        this.figures = figures;
        this.rights = rights;
        this.charts = charts;
        this.participants = participants;
        this.directory = directory;
    }

    /** By itself, as on paper. */
    EvaluationPage page(Evaluation evaluation, PersonId reader) {
        return page(evaluation, null, reader);
    }

    EvaluationPage page(Evaluation evaluation, @Nullable Evaluation beside, PersonId reader) {
        String batch = evaluation.batch();
        Learning learning = figures.learning(evaluation);
        ReactionFigures reaction = figures.reaction(evaluation, reader);
        Retention retention = figures.retention(evaluation);
        Verdict verdict = figures.verdict(evaluation, learning);
        boolean named = !evaluation.review() && rights.mayReadNames(reader, batch);
        return new EvaluationPage(
                batches.batch(batch),
                evaluation.review() ? List.of() : parts.of(batches.batch(batch), reader),
                evaluation.review() ? of(figures.batches(evaluation)) : List.of(),
                evaluation,
                beside,
                learning,
                reaction,
                figures.questions(batches.batch(batch)),
                verdict,
                retention,
                figures.behaviour(evaluation),
                figures.interviews(evaluation),
                figures.redesign(batch),
                new Drawn(charts.reaction(reaction), charts.scores(learning.figures()), charts.retention(retention)),
                names(batch, verdict.opinions(), named),
                named);
    }

    /** In the order in which they ended. */
    private List<Batch> of(List<String> numbers) {
        Map<String, Batch> found = batches.batches(numbers);
        return numbers.stream()
                .flatMap(number -> Stream.ofNullable(found.get(number)))
                .toList();
    }

    /** Participants as the roster of the batch names them, officials as the directory does. */
    private Map<String, String> names(String batch, List<Opinion> opinions, boolean named) {
        Map<String, String> names = new HashMap<>();
        directory
                .persons(opinions.stream().map(Opinion::person).distinct().toList())
                .values()
                .forEach(person -> names.put(person.id().toString(), person.name()));
        if (named) {
            participants.of(batch).forEach(one -> names.put(one.person().toString(), one.name()));
        }
        return names;
    }
}
