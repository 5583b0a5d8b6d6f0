package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Layout;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.OfficeLine;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.PersonLine;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.UnitLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What only the whole file can tell: keys used twice, references that lead nowhere, circles. */
public final class CrossChecks {

    private final Lines lines;
    private final Snapshot known;
    private final LocalDate today;

    CrossChecks(Lines lines, Snapshot known, LocalDate today) {
        this.lines = lines;
        this.known = known;
        this.today = today;
    }

    void run() {
        dropRepeated(lines.units, UnitLine::code, UnitLine::line, "Kode Unit");
        dropRepeated(lines.offices, OfficeLine::code, OfficeLine::line, "Kode Jabatan");
        dropRepeated(lines.persons, PersonLine::number, PersonLine::line, "NIP");
        references();
        circles();
        lines.persons.stream()
                .filter(person -> person.supervisor() == null
                        && person.line().cell("Kode Jabatan Atasan").empty())
                .forEach(person -> person.line().warning("Kode Jabatan Atasan", "noSupervisor"));
        new PersonChecks(lines, known).run();
        new HolderChecks(lines, known, today).run();
    }

    /** The first of several is kept, each later one reported. */
    private <T> void dropRepeated(List<T> all, Function<T, String> key, Function<T, Line> line, String column) {
        Map<String, Line> first = new HashMap<>();
        for (Iterator<T> each = all.iterator(); each.hasNext(); ) {
            T next = each.next();
            Line earlier = first.putIfAbsent(key.apply(next), line.apply(next));
            if (earlier != null) {
                line.apply(next)
                        .error(
                                column,
                                column.equals("NIP") ? "repeated" : "repeatedCode",
                                key.apply(next),
                                earlier.seenFrom(line.apply(next)));
                lines.keyless.add(line.apply(next));
                each.remove();
            }
        }
    }

    private void references() {
        Set<String> units = new HashSet<>(known.units.keySet());
        lines.units.forEach(unit -> units.add(unit.code()));
        References toUnits = new References(units, "unknownUnit", lostRows(Layout.UNIT));
        lines.units.forEach(unit -> toUnits.check(unit.line(), "Kode Induk", unit.parent()));
        lines.offices.forEach(office -> toUnits.check(office.line(), "Kode Unit", office.unit()));
        lines.persons.forEach(person -> toUnits.check(person.line(), "Kode Unit", person.unit()));
        toUnits.report();

        Set<String> offices = new HashSet<>(known.offices.keySet());
        lines.offices.forEach(office -> offices.add(office.code()));
        References toOffices = new References(offices, "unknownOffice", lostRows(Layout.OFFICE));
        lines.offices.forEach(office -> toOffices.check(office.line(), "Kode Jabatan Atasan", office.superior()));
        lines.persons.forEach(person -> toOffices.check(person.line(), "Kode Jabatan Atasan", person.supervisor()));
        lines.holders.forEach(holder -> toOffices.check(holder.line(), "Kode Jabatan", holder.office()));
        toOffices.report();
    }

    private long lostRows(Layout layout) {
        return lines.keyless.stream()
                .filter(line -> line.sheet().equals(layout.sheet()))
                .count();
    }

    private void circles() {
        Map<String, String> parents = new HashMap<>();
        known.units.forEach((code, row) -> put(parents, code, (String) row.get("parent")));
        lines.units.forEach(unit -> put(parents, unit.code(), unit.parent()));
        Set<String> reported = new HashSet<>();
        lines.units.stream()
                .filter(unit -> newCircle(unit.code(), parents, reported))
                .forEach(unit -> unit.line().error("Kode Induk", "circle", unit.code()));

        Map<String, String> superiors = new HashMap<>();
        known.offices.forEach((code, row) -> put(superiors, code, (String) row.get("superior")));
        lines.offices.forEach(office -> put(superiors, office.code(), office.superior()));
        lines.offices.stream()
                .filter(office -> newCircle(office.code(), superiors, reported))
                .forEach(office -> office.line().error("Kode Jabatan Atasan", "circle", office.code()));
    }

    private static void put(Map<String, String> upwards, String code, @Nullable String above) {
        if (above == null) {
            upwards.remove(code);
        } else {
            upwards.put(code, above);
        }
    }

    /** A circle is reported once, at its first row: files go from above to below, so that row points the wrong way. */
    private static boolean newCircle(String code, Map<String, String> upwards, Set<String> reported) {
        Set<String> seen = new HashSet<>();
        for (String at = upwards.get(code); at != null && seen.add(at); at = upwards.get(at)) {
            if (at.equals(code)) {
                boolean fresh = seen.stream().noneMatch(reported::contains);
                reported.addAll(seen);
                return fresh;
            }
        }
        return false;
    }
}
