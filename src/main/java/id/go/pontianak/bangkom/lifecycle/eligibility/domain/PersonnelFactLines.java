package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportReading;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.spreadsheet.TableForm;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFacts.Fact;
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

    private final Directory directory;

    PersonnelFactLines(Directory directory) {
        this.directory = directory;
    }

    public Parsed parse(String text) {
        List<Fact> facts = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> said = new HashMap<>();
        ImportReading reading = new ImportReading(
                faults,
                (form, line) -> new PersonnelFactLine(directory, line).fact().ifPresent(fact -> {
                    once(fact, line, said);
                    facts.add(fact);
                }));
        try {
            reading.pasted(text, FORM);
        } catch (UnreadableSpreadsheet tooMany) {
            faults.add(whole("tooManyLines"));
        }
        if (facts.isEmpty() && faults.isEmpty()) {
            faults.add(whole("nothing"));
        }
        return new Parsed(facts, faults);
    }

    private static void once(Fact fact, Line line, Map<String, Integer> said) {
        Integer before = said.putIfAbsent(fact.person() + fact.kind() + fact.from(), line.number());
        if (before != null) {
            line.error(FROM, "factTwice", before);
        }
    }

    private static Fault whole(String kind) {
        return Fault.error("", 1, "", -1, kind);
    }
}
