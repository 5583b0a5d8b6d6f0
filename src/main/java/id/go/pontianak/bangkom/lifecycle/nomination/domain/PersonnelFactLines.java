package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.PersonnelFactImport.Fault;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.PersonnelFacts.Fact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads lines of personnel facts: NIP, kind, value, first day, last day, source. Each fault is noted, so that a file is mended once. */
@Component
public class PersonnelFactLines {

    public record Parsed(List<Fact> facts, List<Fault> faults) {}

    private static final String DISCIPLINE = "DISCIPLINE";
    private static final String RETIREMENT_AGE = "RETIREMENT_AGE";
    private static final Map<String, String> KINDS = Map.of("HUKDIS", DISCIPLINE, "BUP", RETIREMENT_AGE);
    private static final Map<String, String> SANCTIONS =
            Map.of("TIDAK ADA", "NONE", "RINGAN", "LIGHT", "SEDANG", "MEDIUM", "BERAT", "HEAVY");

    /** UU 20/2023 art. 55 and the posts that carry an age of their own. */
    private static final String AGE = "5[8-9]|6[0-9]|70";

    private static final List<String> COLUMNS = List.of("number", "kind", "value", "from", "to", "source");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Directory directory;

    PersonnelFactLines(Directory directory) {
        this.directory = directory;
    }

    public Parsed parse(String text) {
        List<Fact> facts = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> said = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int no = 1; no <= lines.size(); no++) {
            String line = lines.get(no - 1).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.toUpperCase(Locale.ROOT).startsWith("NIP;")) {
                Fact fact = new Line(no, line.split(";", -1), faults).fact();
                if (fact != null) {
                    Integer before = said.putIfAbsent(fact.person() + fact.kind() + fact.from(), no);
                    if (before != null) {
                        faults.add(new Fault(no, "from", "twice", String.valueOf(before)));
                    }
                    facts.add(fact);
                }
            }
        }
        if (facts.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(1, "line", "nothing", ""));
        }
        return new Parsed(facts, faults);
    }

    /** One line while it is read. */
    private final class Line {

        private final int no;
        private final String[] cells;
        private final List<Fault> faults;
        private final int before;

        Line(int no, String[] cells, List<Fault> faults) {
            this.no = no;
            this.cells = cells;
            this.faults = faults;
            this.before = faults.size();
        }

        @Nullable
        Fact fact() {
            if (cells.length != COLUMNS.size()) {
                faults.add(new Fault(no, "line", "cells", String.valueOf(cells.length)));
                return null;
            }
            PersonId person = person();
            String kind = known("kind", KINDS);
            String value = kind == null ? null : value(kind);
            LocalDate from = day("from");
            LocalDate to = cell("to").isEmpty() ? null : day("to");
            if (from != null && to != null && to.isBefore(from)) {
                fault("to", "order");
            }
            if (cell("source").isEmpty()) {
                fault("source", "source");
            }
            return faults.size() > before || person == null || kind == null || value == null || from == null
                    ? null
                    : new Fact(person, kind, value, from, to, cell("source"));
        }

        private @Nullable PersonId person() {
            try {
                String number = EmployeeNumber.parse(cell("number")).value();
                return directory
                        .findByNumber(number)
                        .map(found -> found.id())
                        .orElseGet(() -> fault("number", "person"));
            } catch (EmployeeNumber.Malformed malformed) {
                return fault("number", "number");
            }
        }

        private @Nullable String value(String kind) {
            if (kind.equals(DISCIPLINE)) {
                return known("value", SANCTIONS);
            }
            return cell("value").matches(AGE) ? cell("value") : fault("value", "value");
        }

        private @Nullable String known(String column, Map<String, String> words) {
            String found = words.get(cell(column).toUpperCase(Locale.ROOT));
            return found == null ? fault(column, column) : found;
        }

        private @Nullable LocalDate day(String column) {
            try {
                return LocalDate.parse(cell(column), DAY);
            } catch (DateTimeParseException unreadable) {
                return fault(column, "day");
            }
        }

        private String cell(String column) {
            return cells[COLUMNS.indexOf(column)].strip();
        }

        private <T> @Nullable T fault(String column, String problem) {
            faults.add(new Fault(no, column, problem, cell(column)));
            return null;
        }
    }
}
