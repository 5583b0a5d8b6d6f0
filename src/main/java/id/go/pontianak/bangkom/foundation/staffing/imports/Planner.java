package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.Commitments;
import id.go.pontianak.bangkom.foundation.staffing.imports.Change.Kind;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Layout;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.OfficeLine;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.PersonLine;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.UnitLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares a file without errors with what is known. */
final class Planner {

    /** What makes a position. */
    private static final List<String> POSITION = List.of("position", "tier", "functional_level");

    private final Lines lines;
    private final Snapshot known;
    private final List<Commitments> commitments;
    private final LocalDate today;
    private final Identities identities;
    private final Plan plan = new Plan();

    private Planner(Lines lines, Snapshot known, List<Commitments> commitments, LocalDate today, Set<String> others) {
        this.identities = new Identities(lines, known, others);
        this.lines = lines;
        this.known = known;
        this.commitments = commitments;
        this.today = today;
    }

    /** {@code others}: numbers that belong to somebody new, though they look like a known one's. */
    static Plan plan(Lines lines, Snapshot known, List<Commitments> commitments, LocalDate today, Set<String> others) {
        return new Planner(lines, known, commitments, today, others).plan();
    }

    private Plan plan() {
        lines.units.forEach(this::unit);
        lines.offices.forEach(this::office);
        lines.persons.forEach(this::person);
        new HolderPlanner(lines, known, plan, identities.found(), today).run();
        new LeaverPlanner(known, plan, commitments, today).run();
        if (lines.sheets.contains(Layout.PERSON)) {
            absent();
        }
        return plan;
    }

    private void unit(UnitLine unit) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("code", unit.code());
        told.put("name", unit.name());
        told.put("parent", unit.parent());
        told.put("kind", Objects.requireNonNull(unit.kind()).name());
        told.put("week_pattern", Objects.requireNonNull(unit.week()).name());
        compare(Columns.UNIT, unit.line(), known.units.get(unit.code()), told, unit.code(), unit.name())
                .ifPresent(plan.units::add);
    }

    private void office(OfficeLine office) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("code", office.code());
        told.put("title", office.title());
        told.put("unit_code", office.unit());
        told.put("tier", Objects.requireNonNull(office.tier()).name());
        told.put("echelon", office.echelon());
        told.put("superior", office.superior());
        compare(Columns.OFFICE, office.line(), known.offices.get(office.code()), told, office.code(), office.title())
                .ifPresent(row -> {
                    plan.offices.add(row);
                    plan.touchedOffices.add(office.code());
                });
    }

    private void person(PersonLine person) {
        UUID id = identities.of(person);
        identities.matchOf(person).ifPresent(plan.changes::add);
        Map<String, @Nullable Object> before = known.persons.get(id);
        compare(Columns.PERSON, person.line(), before, ToldPerson.row(person), person.number(), person.name())
                .ifPresent(row -> write(id, before, row));
    }

    private void write(UUID id, @Nullable Map<String, @Nullable Object> before, Map<String, @Nullable Object> row) {
        row.put("id", id);
        plan.persons.add(row);
        plan.changedPersons.add(new PersonId(id));
        if (before != null) {
            plan.formerUnits.put(id, String.valueOf(before.get("unit_code")));
            if (POSITION.stream().anyMatch(column -> !Objects.equals(before.get(column), row.get(column)))) {
                plan.newPositions.add(new PersonId(id));
            }
            if (before.get("number") instanceof String former && !former.equals(row.get("number"))) {
                plan.formerNumbers.add(new Plan.FormerNumber(id, former));
            }
        }
    }

    /** The whole row to write, or nothing when the file says what is known. */
    private Optional<Map<String, @Nullable Object>> compare(
            Columns table,
            Line line,
            @Nullable Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> told,
            String key,
            @Nullable String label) {
        Map<String, @Nullable Object> present = table.present(line, told);
        String name = Objects.requireNonNullElse(label, key);
        if (before == null) {
            plan.changes.add(new Change(Kind.NEW, line.place(), line.number(), key, name, ""));
            return Optional.of(table.complete(told));
        }
        String difference = table.difference(before, present, known.legalStatuses);
        if (difference.isEmpty()) {
            return Optional.empty();
        }
        plan.changes.add(new Change(Kind.CHANGED, line.place(), line.number(), key, name, difference));
        Map<String, @Nullable Object> row = new HashMap<>(before);
        row.putAll(present);
        return Optional.of(table.complete(row));
    }

    private void absent() {
        List<Map<String, @Nullable Object>> missing = known.persons.values().stream()
                .filter(row -> row.get("number") != null && !identities.names((UUID) row.get("id")))
                .sorted(java.util.Comparator.comparing(row -> String.valueOf(row.get("name"))))
                .toList();
        missing.forEach(row -> plan.changes.add(new Change(
                Kind.ABSENT,
                Layout.PERSON.sheet(),
                0,
                String.valueOf(row.get("number")),
                String.valueOf(row.get("name")),
                String.valueOf(row.get("unit_code")))));
    }
}
