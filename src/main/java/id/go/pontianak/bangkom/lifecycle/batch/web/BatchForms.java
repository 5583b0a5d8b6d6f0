package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Selection;
import id.go.pontianak.bangkom.lifecycle.batch.UnitAnswers;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Placement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The forms of a batch and what each shows of it. */
@Component
class BatchForms implements FormRoute.Source {

    private static final String BATCH = "/batches/{number}";
    private static final String SELECTION = BATCH + "/selection";

    private final Batches batches;
    private final UnitAnswers answers;
    private final Selection selection;
    private final Directory directory;

    BatchForms(Batches batches, UnitAnswers answers, Selection selection, Directory directory) {
        this.batches = batches;
        this.answers = answers;
        this.selection = selection;
        this.directory = directory;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of("/batches/new", "/batches/new"),
                change("schedule", this::schedule),
                change("venue", this::venue),
                change("seats", this::seats),
                change("reopen", this::call),
                change("close", this::all),
                change("cancel", this::all),
                FormRoute.of(BATCH + "/nobody", BATCH).showing(BATCH, this::answer),
                FormRoute.of(BATCH + "/preference", BATCH).showing(BATCH, this::preference),
                FormRoute.of(SELECTION + "/order", SELECTION).showing(BATCH, this::list),
                FormRoute.of(SELECTION + "/again", SELECTION).showing(BATCH, this::list),
                FormRoute.of(SELECTION + "/unready", SELECTION),
                FormRoute.of(SELECTION + "/conflict", SELECTION).showing(BATCH, this::list),
                // It carries the version of the list, which the decision itself compares.
                FormRoute.of(SELECTION + "/submit", SELECTION));
    }

    private static FormRoute change(String name, FormRoute.Facts facts) {
        return FormRoute.of(BATCH + '/' + name, BATCH + '/' + name).showing(BATCH, facts);
    }

    private Batch batch(Map<String, String> variables) {
        return batches.batch(variables.getOrDefault("number", ""));
    }

    private Shown schedule(Map<String, String> variables) {
        Batch batch = batch(variables);
        return Shown.ofCase(batch.number())
                .field("opens", "batch.opens", batch.opens())
                .field("nominationDeadline", "batch.nominationDeadline", batch.nominationDeadline())
                .field("selectionDate", "batch.selectionDate", batch.selectionDate())
                .field("starts", "batch.starts", batch.period().from())
                .field("ends", "batch.ends", batch.period().to());
    }

    private Shown venue(Map<String, String> variables) {
        return venue(Shown.ofCase(batch(variables).number()), batch(variables));
    }

    private static Shown venue(Shown shown, Batch batch) {
        return shown.field("mode", "batch.mode", "#batch.mode." + batch.mode())
                .field("location", "batch.location", "#batch.location." + batch.location())
                .field("place", "batch.place", batch.place());
    }

    private Shown seats(Map<String, String> variables) {
        Batch batch = batch(variables);
        Shown shown = Shown.ofCase(batch.number()).field("seats", "batch.seats", batch.seats());
        for (Map.Entry<String, Integer> quota : new TreeMap<>(batches.quotas(batch.number())).entrySet()) {
            shown = shown.field(
                    "quota." + quota.getKey(), directory.unit(quota.getKey()).name(), quota.getValue());
        }
        return shown;
    }

    private Shown call(Map<String, String> variables) {
        Batch batch = batch(variables);
        return Shown.ofCase(batch.number())
                .fact("batch.nominationDeadline", batch.nominationDeadline())
                .fact("batch.selectionDate", batch.selectionDate())
                .fact("batch.state", "#batch.status." + batch.status());
    }

    private Shown all(Map<String, String> variables) {
        Batch batch = batch(variables);
        return venue(schedule(variables), batch)
                .fact("batch.seats", batch.seats())
                .fact("batch.state", "#batch.status." + batch.status());
    }

    private Shown answer(Map<String, String> variables) {
        String unit = variables.getOrDefault("unit", "");
        Shown shown = Shown.ofCase(batch(variables).number());
        for (UnitAnswers.Answer answer : answers.answers(variables.getOrDefault("number", ""))) {
            if (answer.unit().equals(unit)) {
                shown = shown.fact("batch.reason", Objects.toString(answer.nobodyBecause(), ""));
            }
        }
        return shown;
    }

    private Shown preference(Map<String, String> variables) {
        String unit = variables.getOrDefault("unit", "");
        Shown shown = Shown.ofCase(batch(variables).number());
        int place = 0;
        for (UnitAnswers.Proposal proposal : answers.proposals(variables.getOrDefault("number", ""))) {
            if (proposal.unit().equals(unit)) {
                place++;
                shown = shown.field(
                        "place." + proposal.nomination(),
                        directory.person(proposal.person()).name(),
                        place);
            }
        }
        return shown;
    }

    private Shown list(Map<String, String> variables) {
        Batch batch = batch(variables);
        Shown shown = Shown.ofCase(batch.number()).fact("batch.state", "#batch.status." + batch.status());
        int place = 0;
        for (Placement placement : selection.placements(batch)) {
            if (placement.place() != Placement.Place.STRUCK) {
                place++;
                shown = shown.field(
                        "place." + placement.entry().nomination(),
                        directory.person(placement.entry().person()).name(),
                        place);
            }
        }
        return shown;
    }
}
