package id.go.pontianak.bangkom.lifecycle.letter.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A letter is written about days and place as they were shown, after the letters that were shown. */
@Component
class LetterForms implements FormRoute.Source {

    private static final String LETTERS = "/batches/{number}/letters";

    private final Batches batches;
    private final LetterRows rows;

    LetterForms(Batches batches, LetterRows rows) {
        this.batches = batches;
        this.rows = rows;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(LETTERS, LETTERS).showing("/batches/{number}", this::shown),
                FormRoute.of(AssignmentController.PAGE, AssignmentController.PAGE)
                        .showing("/batches/{number}", this::shown));
    }

    private Shown shown(Map<String, String> variables) {
        Batch batch = batches.batch(variables.getOrDefault("number", ""));
        return Shown.ofCase(batch.number())
                .fact("batch.starts", batch.period().from())
                .fact("batch.ends", batch.period().to())
                .fact("batch.place", batch.place())
                .fact("letter.count", rows.listOf(batch.number()).size());
    }
}
