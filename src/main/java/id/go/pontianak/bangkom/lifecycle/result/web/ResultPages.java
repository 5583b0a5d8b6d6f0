package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultRights;
import id.go.pontianak.bangkom.lifecycle.result.ResultStatus;
import id.go.pontianak.bangkom.lifecycle.result.ResultSuggestions;
import id.go.pontianak.bangkom.lifecycle.result.ResultTasks;
import id.go.pontianak.bangkom.lifecycle.result.web.ResultsPage.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the results of a batch together for its organisers, HR of the city, auditors, and whoever decides about them. */
@Component
class ResultPages {

    private final ResultSuggestions suggestions;
    private final Participants participants;
    private final Batches batches;
    private final BatchParts parts;
    private final ResultRights rights;
    private final ResultTasks tasks;
    private final Directory directory;

    ResultPages(
            ResultSuggestions suggestions,
            Participants participants,
            Batches batches,
            BatchParts parts,
            ResultRights rights,
            ResultTasks tasks,
            Directory directory) {
        this.suggestions = suggestions;
        this.participants = participants;
        this.batches = batches;
        this.parts = parts;
        this.rights = rights;
        this.tasks = tasks;
        this.directory = directory;
    }

    /** {@code show} is all, missing, changed or deviating. */
    ResultsPage page(String number, String show, PersonId reader) {
        ResultCase found = requireReader(number, reader);
        List<Row> all = rows(found);
        boolean recording = found.status() == ResultStatus.RECORDING;
        Batch batch = batches.batch(number);
        return new ResultsPage(
                batch,
                parts.of(batch, reader),
                found,
                all,
                all.stream().filter(row -> shown(row, show)).toList(),
                new ResultsPage.May(
                        recording && rights.mayRecord(reader, number),
                        recording && tasks.mayHandUp(found.number(), reader)));
    }

    /** One participant, for whoever records; the caller leaves the access event. */
    ResultsPage one(String number, PersonId person, PersonId reader) {
        if (!rights.mayRecord(reader, number)) {
            throw new NotFound();
        }
        ResultCase found = tasks.find(number).orElseThrow(NotFound::new);
        List<Row> row = rows(found).stream()
                .filter(one -> one.participant().person().equals(person))
                .toList();
        if (row.isEmpty()) {
            throw new NotFound();
        }
        boolean open = found.status() == ResultStatus.RECORDING;
        return new ResultsPage(batches.batch(number), List.of(), found, row, row, new ResultsPage.May(open, false));
    }

    private ResultCase requireReader(String number, PersonId reader) {
        ResultCase found = tasks.find(number).orElseThrow(NotFound::new);
        if (!rights.mayRead(reader, number) && !tasks.decides(found.number(), reader)) {
            throw new NotFound();
        }
        return found;
    }

    private List<Row> rows(ResultCase found) {
        Map<PersonId, Participant> roster = participants.of(found.batch()).stream()
                .collect(Collectors.toMap(Participant::person, Function.identity()));
        Map<String, String> units = new HashMap<>();
        return suggestions.of(found).stream()
                .map(result -> row(found, Objects.requireNonNull(roster.get(result.person())), result, units))
                .toList();
    }

    private Row row(ResultCase found, Participant participant, ParticipantResult result, Map<String, String> units) {
        String unit = units.computeIfAbsent(
                participant.unit(), code -> directory.unit(code).name());
        return new Row(participant, unit, result, result.changedFrom(found.status()));
    }

    private static boolean shown(Row row, String show) {
        return switch (show) {
            case "missing" -> row.open() || row.unexplained();
            case "changed" -> row.before() != null;
            case "deviating" -> row.result().deviates();
            default -> true;
        };
    }
}
