package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportReading;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes results from an organiser's list: all of it or, where one line has a fault, nothing, and all faults are said at once. */
@Service
@Transactional
public class ResultImport {

    /** How many results were recorded, or why none was. */
    public record Outcome(int recorded, List<Fault> faults) {}

    private final Results results;
    private final ResultRecording recording;
    private final ResultEntries entries;
    private final ResultSuggestions suggestions;
    private final ResultRights rights;
    private final SpreadsheetReader reader;
    private final Directory directory;

    ResultImport(
            Results results,
            ResultRecording recording,
            ResultEntries entries,
            ResultSuggestions suggestions,
            ResultRights rights,
            SpreadsheetReader reader,
            Directory directory) {
        this.results = results;
        this.recording = recording;
        this.entries = entries;
        this.suggestions = suggestions;
        this.rights = rights;
        this.reader = reader;
        this.directory = directory;
    }

    /** For whoever may record; refused once the results are handed up. */
    @Transactional(readOnly = true)
    public ResultCase require(String batch, PersonId by) {
        rights.requireRecorder(by, batch);
        ResultCase found = results.find(batch).orElseThrow(NotFound::new);
        if (found.status() != ResultStatus.RECORDING) {
            throw new NotPossibleNow("refusal.result.handedUp");
        }
        return found;
    }

    public Outcome take(String batch, NamedFile file, PersonId by) {
        ResultCase found = require(batch, by);
        List<Fault> faults = new ArrayList<>();
        ResultLines lines = new ResultLines(
                directory,
                suggestions.of(found).stream()
                        .collect(Collectors.toMap(ParticipantResult::person, Function.identity())));
        read(file, lines, faults);
        if (lines.changes().isEmpty() && faults.stream().noneMatch(Fault::blocks)) {
            faults.add(Fault.error(file.name(), 1, "", -1, "nothing"));
        }
        if (faults.stream().noneMatch(Fault::blocks)) {
            entries.unexplained(found, lines.changes())
                    .forEach(person -> lines.line(person).error(ResultLines.OUTCOME, "result.note"));
        }
        List<Fault> blocking = faults.stream().filter(Fault::blocks).toList();
        if (blocking.isEmpty()) {
            recording.change(batch, lines.changes(), by);
        }
        return new Outcome(blocking.isEmpty() ? lines.changes().size() : 0, blocking);
    }

    private void read(NamedFile file, ResultLines lines, List<Fault> faults) {
        try {
            new ImportReading(faults, (form, line) -> lines.read(line))
                    .files(reader, List.of(ResultLines.FORM), List.of(file));
        } catch (UnreadableSpreadsheet unreadable) {
            throw RuleViolated.at("file", "document." + unreadable.reason(), unreadable.file());
        }
    }
}
