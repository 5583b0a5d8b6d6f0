package id.go.pontianak.bangkom.lifecycle.organiser.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.organiser.domain.ListRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A list is sent of the seats that were shown, and an answer belongs to the list that was shown. */
@Component
class OrganiserForms implements FormRoute.Source {

    private static final String PAGE = "/batches/{number}/organiser";

    private final Batches batches;
    private final ListRows rows;

    OrganiserForms(Batches batches, ListRows rows) {
        this.batches = batches;
        this.rows = rows;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(PAGE, PAGE).showing("/batches/{number}", this::shown),
                FormRoute.of(PAGE + "/answer", PAGE).showing("/batches/{number}", this::shown));
    }

    private Shown shown(Map<String, String> variables) {
        Batch batch = batches.batch(variables.getOrDefault("number", ""));
        return Shown.ofCase(batch.number())
                .fact("batch.seats", batch.seats())
                .fact("organiser.count", rows.listOf(batch.number()).size());
    }
}
