package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.Commitments;
import id.go.pontianak.bangkom.foundation.staffing.imports.Change.Kind;
import id.go.pontianak.bangkom.foundation.staffing.imports.Lines.OfficeLine;
import id.go.pontianak.bangkom.foundation.staffing.imports.Lines.PersonLine;
import id.go.pontianak.bangkom.foundation.staffing.imports.Lines.UnitLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Set<String> others;
    private final Plan plan = new Plan();
    private final Map<String, UUID> personIds = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();

    private Planner(Lines lines, Snapshot known, List<Commitments> commitments, LocalDate today, Set<String> others) {
        this.others = others;
        this.lines = lines;
        this.known = known;
        this.commitments = commitments;
        this.today = today;
    }

    /** {@code others}: numbers that belong to somebody new, though they look like a known one's. */
    static Plan plan(Lines lines, Snapshot known, List<Commitments> commitments, LocalDate today, Set<String> others) {
        return new Planner(lines, known, commitments, today, others).plan();
    }

    /** Who is meant by each number of the file, whatever else is wrong with its rows. */
    static Map<String, UUID> identities(Lines lines, Snapshot known, LocalDate today) {
        Planner planner = new Planner(lines, known, List.of(), today, Set.of());
        Matches matches = planner.namedFirst();
        lines.persons.forEach(person -> planner.identified(person, matches));
        return planner.personIds;
    }

    private Plan plan() {
        lines.units.forEach(this::unit);
        lines.offices.forEach(this::office);
        Matches matches = namedFirst();
        lines.persons.forEach(person -> person(person, matches));
        new HolderPlanner(lines, known, plan, personIds, today).run();
        new LeaverPlanner(known, plan, commitments, today).run();
        if (lines.sheets.contains(Layout.PERSON)) {
            absent();
        }
        return plan;
    }

    /** Nobody is taken for one whom the file names by his number. */
    private Matches namedFirst() {
        lines.persons.forEach(person -> known.findByNumber(person.number()).ifPresent(seen::add));
        return new Matches(known, seen);
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

    private void person(PersonLine person, Matches matches) {
        UUID id = identified(person, matches);
        Map<String, @Nullable Object> before = known.persons.get(id);
        compare(Columns.PERSON, person.line(), before, told(person), person.number(), person.name())
                .ifPresent(row -> write(id, before, row));
    }

    private UUID identified(PersonLine person, Matches matches) {
        UUID id = known.findByNumber(person.number())
                .or(() -> renumbered(person))
                .or(() -> matched(person, matches))
                .orElseGet(UUID::randomUUID);
        personIds.put(person.number(), id);
        seen.add(id);
        return id;
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

    /** A new contract brings a new number: the same address and birthday, and the old number in no row. */
    private Optional<UUID> renumbered(PersonLine person) {
        return known.findByAddress(person.email())
                .filter(id -> !seen.contains(id))
                .filter(id -> Objects.equals(
                        Objects.requireNonNull(known.persons.get(id)).get("birth_date"), birthDate(person)));
    }

    private Optional<UUID> matched(PersonLine person, Matches matches) {
        if (others.contains(person.number())) {
            return Optional.empty();
        }
        Optional<UUID> match = matches.of(person).filter(id -> !seen.contains(id));
        match.ifPresent(id -> plan.changes.add(new Change(
                Kind.MATCH,
                person.line().sheet(),
                person.line().number(),
                person.number(),
                known.nameOf(id),
                "NIP: " + matches.numberOf(id) + " → " + person.number())));
        return match;
    }

    private static Map<String, @Nullable Object> told(PersonLine person) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("number", person.number());
        told.put("name", person.name());
        told.put("sex", sex(person));
        told.put("birth_date", birthDate(person));
        told.put("status", Objects.requireNonNull(person.status()).name());
        told.put("grade", person.grade());
        told.put("position", person.position());
        told.put("tier", Objects.requireNonNull(person.tier()).name());
        told.put("unit_code", person.unit());
        told.put("supervisor_office", person.supervisor());
        told.put("email", person.email());
        told.put("phone", person.phone());
        told.put("education", person.education());
        told.put("performance", person.performance());
        told.put("legal_status", person.legalStatus());
        told.put("functional_level", FunctionalLevels.of(person));
        told.put("birth_place", person.more().birthPlace());
        told.put("siasn_id", person.more().siasnId());
        told.put("performance_year", person.more().performanceYear());
        told.put("position_since", person.more().positionSince());
        return told;
    }

    private static String sex(PersonLine person) {
        String told = person.sex();
        return told != null ? told : person.number().charAt(14) == '1' ? "L" : "P";
    }

    static LocalDate birthDate(PersonLine person) {
        LocalDate told = person.birthDate();
        return told != null ? told : new EmployeeNumber(person.number()).birthDate();
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
                .filter(row -> row.get("number") != null && !seen.contains(row.get("id")))
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
