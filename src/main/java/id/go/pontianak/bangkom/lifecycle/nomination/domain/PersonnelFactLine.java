package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static id.go.pontianak.bangkom.lifecycle.nomination.domain.PersonnelFactLines.*;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.document.CellProblem;
import id.go.pontianak.bangkom.foundation.document.CellValue;
import id.go.pontianak.bangkom.foundation.document.FoundTable;
import id.go.pontianak.bangkom.foundation.document.SheetRow;
import id.go.pontianak.bangkom.foundation.document.WrittenDays;
import id.go.pontianak.bangkom.foundation.document.WrittenNumber;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.PersonnelFactImport.Fault;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.PersonnelFacts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of personnel facts while it is read. */
final class PersonnelFactLine {

    private static final String DISCIPLINE = "DISCIPLINE";
    private static final String RETIREMENT_AGE = "RETIREMENT_AGE";
    private static final Map<String, String> KINDS = Map.of(
            "HUKDIS", DISCIPLINE,
            "HUKUMAN DISIPLIN", DISCIPLINE,
            "BUP", RETIREMENT_AGE,
            "BATAS USIA PENSIUN", RETIREMENT_AGE);
    private static final Map<String, String> SANCTIONS =
            Map.of("TIDAK ADA", "NONE", "RINGAN", "LIGHT", "SEDANG", "MEDIUM", "BERAT", "HEAVY");

    /** UU 20/2023 art. 55 and the posts that carry an age of their own. */
    private static final Pattern AGE = Pattern.compile("(?i)(5[8-9]|6[0-9]|70)(?:[.,]0+)?(?:\\s*tahun)?");

    private final Directory directory;
    private final FoundTable table;
    private final SheetRow row;
    private final List<Fault> faults;
    private final int before;

    PersonnelFactLine(Directory directory, FoundTable table, SheetRow row, List<Fault> faults) {
        this.directory = directory;
        this.table = table;
        this.row = row;
        this.faults = faults;
        this.before = faults.size();
    }

    @Nullable
    Fact fact() {
        if (!whole()) {
            faults.add(new Fault(
                    row.number(), "line", "cells", String.valueOf(row.cells().size())));
            return null;
        }
        PersonId person = person();
        String kind = known(KIND, KINDS);
        String value = kind == null ? null : value(kind);
        LocalDate from = day(FROM);
        LocalDate to = cell(TO).empty() ? null : day(TO);
        if (from != null && to != null && to.isBefore(from)) {
            fault(TO, "order");
        }
        String source = cell(SOURCE).text().strip();
        if (sound(SOURCE) && source.isEmpty()) {
            fault(SOURCE, "source");
        }
        return faults.size() > before || person == null || kind == null || value == null || from == null
                ? null
                : new Fact(person, kind, value, from, to, source);
    }

    /** Without a heading the number of cells tells whether each is where it is meant to be; empty ones at the end do not count. */
    private boolean whole() {
        int columns = table.form().required().size();
        boolean surplus = row.cells().stream().skip(columns).anyMatch(cell -> !cell.empty());
        return table.headingRow() > 0 || row.cells().size() >= columns && !surplus;
    }

    private @Nullable PersonId person() {
        if (!sound(NUMBER)) {
            return null;
        }
        EmployeeNumber number = WrittenNumber.read(cell(NUMBER)).number();
        if (number == null) {
            return fault(NUMBER, "number");
        }
        return directory.findByNumber(number.value()).map(found -> found.id()).orElseGet(() -> fault(NUMBER, "person"));
    }

    private @Nullable String value(String kind) {
        if (kind.equals(DISCIPLINE)) {
            return known(VALUE, SANCTIONS);
        }
        Matcher age = AGE.matcher(cell(VALUE).text().strip());
        return age.matches() ? age.group(1) : fault(VALUE, "value");
    }

    private @Nullable String known(String column, Map<String, String> words) {
        if (!sound(column)) {
            return null;
        }
        String found =
                words.get(cell(column).text().strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT));
        return found == null ? fault(column, messageOf(column)) : found;
    }

    private @Nullable LocalDate day(String column) {
        if (!sound(column)) {
            return null;
        }
        LocalDate day = WrittenDays.read(cell(column)).day();
        return day == null ? fault(column, "day") : day;
    }

    /** False, and reported, when the cell holds what no import takes. */
    private boolean sound(String column) {
        CellProblem problem = CellProblem.of(cell(column));
        if (problem != null) {
            fault(column, problem.name());
        }
        return problem == null;
    }

    /** A lone dash is how people write that there is nothing. */
    private CellValue cell(String column) {
        CellValue cell = row.cell(table.columns().getOrDefault(column, -1));
        return cell.text().strip().equals("-") ? CellValue.EMPTY : cell;
    }

    private <T> @Nullable T fault(String column, String problem) {
        faults.add(new Fault(
                row.number(), messageOf(column), problem, cell(column).text().strip()));
        return null;
    }
}
