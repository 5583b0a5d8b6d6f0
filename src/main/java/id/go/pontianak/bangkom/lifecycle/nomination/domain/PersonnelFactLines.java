package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.document.FoundTable;
import id.go.pontianak.bangkom.foundation.document.PastedTable;
import id.go.pontianak.bangkom.foundation.document.SheetRow;
import id.go.pontianak.bangkom.foundation.document.TableForm;
import id.go.pontianak.bangkom.foundation.document.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.lifecycle.nomination.PersonnelFactImport.Fault;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.PersonnelFacts.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads lines of personnel facts: NIP, kind, value, first day, last day, source. Each fault is noted, so that a file is mended once. */
@Component
public class PersonnelFactLines {

    public record Parsed(List<Fact> facts, List<Fault> faults) {}

    static final String NUMBER = "NIP";
    static final String KIND = "Jenis";
    static final String VALUE = "Nilai";
    static final String FROM = "Mulai";
    static final String TO = "Sampai";
    static final String SOURCE = "Sumber";

    private static final TableForm FORM = new TableForm(
            "Data kepegawaian", List.of(NUMBER, KIND, VALUE, FROM, TO, SOURCE), List.of(), Map.of("Nomor SK", SOURCE));

    /** What completes {@code nomination.facts.column.} for each heading. */
    private static final Map<String, String> COLUMNS =
            Map.of(NUMBER, "number", KIND, "kind", VALUE, "value", FROM, "from", TO, "to", SOURCE, "source");

    private final Directory directory;

    PersonnelFactLines(Directory directory) {
        this.directory = directory;
    }

    static String messageOf(String column) {
        return COLUMNS.getOrDefault(column, "line");
    }

    public Parsed parse(String text) {
        Reading reading = new Reading();
        try {
            FoundTable table = PastedTable.read(text, FORM, reading::row);
            table.missing()
                    .forEach(column -> reading.faults.add(
                            new Fault(table.headingRow(), messageOf(column), "columnMissing", column)));
        } catch (UnreadableSpreadsheet tooMany) {
            reading.faults.add(new Fault(1, "line", "tooMany", ""));
        }
        if (reading.facts.isEmpty() && reading.faults.isEmpty()) {
            reading.faults.add(new Fault(1, "line", "nothing", ""));
        }
        return new Parsed(reading.facts, reading.faults);
    }

    /** All lines of one text. */
    private final class Reading {

        private final List<Fact> facts = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Map<String, Integer> said = new HashMap<>();

        void row(FoundTable table, SheetRow row) {
            Fact fact = new PersonnelFactLine(directory, table, row, faults).fact();
            if (fact != null) {
                Integer before = said.putIfAbsent(fact.person() + fact.kind() + fact.from(), row.number());
                if (before != null) {
                    faults.add(new Fault(row.number(), "from", "twice", String.valueOf(before)));
                }
                facts.add(fact);
            }
        }
    }
}
