package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.importing.Preview;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.foundation.staffing.Commitments;
import id.go.pontianak.bangkom.foundation.staffing.domain.HolderRows;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.FileReading;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares what files say with the directory as it stands: the faults, or the plan of what changes. */
@Component
class DirectoryPlans {

    private final SpreadsheetReader reader;
    private final JdbcClient jdbc;
    private final HolderRows holders;
    private final Clock clock;
    private final ObjectProvider<Commitments> commitments;

    DirectoryPlans(
            SpreadsheetReader reader,
            JdbcClient jdbc,
            HolderRows holders,
            Clock clock,
            ObjectProvider<Commitments> commitments) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.holders = holders;
        this.clock = clock;
        this.commitments = commitments;
    }

    record Read(Lines lines, Snapshot known, Plan plan) {

        Preview preview() {
            lines.faults.sort(lines.inOrder());
            return new Preview(
                    lines.faults, plan.changes.stream().map(Change::shown).toList());
        }
    }

    /** Refused where no table of the directory stands in them, or one of them cannot be read at all. */
    Read read(List<NamedFile> files) {
        try {
            Lines lines = FileReading.read(reader, files, today());
            if (lines.sheets.isEmpty()) {
                throw RuleViolated.at("files", "directory.import.noSheet", String.join(", ", lines.leftOut));
            }
            return read(lines);
        } catch (UnreadableSpreadsheet unreadable) {
            throw RuleViolated.at("files", "document." + unreadable.reason().name(), unreadable.file());
        }
    }

    private Read read(Lines lines) {
        Snapshot known = Snapshot.of(jdbc, holders);
        new CrossChecks(lines, known, today()).run();
        if (!lines.blocked()) {
            Plan plan = plan(lines, known, Set.of());
            return new Read(lines, known, lines.blocked() ? new Plan() : plan);
        }
        new HolderConflicts(lines, known, today()).report();
        return new Read(lines, known, new Plan());
    }

    /** {@code same} says of each number that looks like another's slip whether it is the same person. */
    Plan answered(Read read, Map<String, Boolean> same) {
        Set<String> asked = read.plan().changes.stream()
                .filter(change -> change.kind() == Change.Kind.MATCH)
                .map(Change::key)
                .collect(Collectors.toSet());
        if (!same.keySet().containsAll(asked)) {
            throw RuleViolated.of("directory.import.matchUnanswered");
        }
        asked.removeIf(number -> Boolean.TRUE.equals(same.get(number)));
        return asked.isEmpty() ? read.plan() : plan(read.lines(), read.known(), asked);
    }

    private Plan plan(Lines lines, Snapshot known, Set<String> others) {
        return Planner.plan(lines, known, commitments.orderedStream().toList(), today(), others);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), City.ZONE);
    }
}
