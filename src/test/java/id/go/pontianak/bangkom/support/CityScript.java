package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Units, offices, people and their appointments as SQL: a statement for each table, sent in one go, since each test begins with it. What is
 * there already stays; people become as they were.
 */
final class CityScript {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 2);
    private static final List<String> PARTS_OF_ANOTHER = List.of("KELURAHAN", "UPT", "SEKOLAH");

    private static final String PERSON =
            "INSERT INTO directory_person (id, number, name, email, sex, birth_date, unit_code, supervisor_office, status, tier, position,"
                    + " grade, education, performance, legal_status) ";
    private static final String AS_HE_WAS =
            " ON CONFLICT (id) DO UPDATE SET (number, name, email, birth_date, unit_code, supervisor_office, status, tier, position, grade,"
                    + " education, performance, legal_status) = (EXCLUDED.number, EXCLUDED.name, EXCLUDED.email, EXCLUDED.birth_date,"
                    + " EXCLUDED.unit_code, EXCLUDED.supervisor_office, EXCLUDED.status, EXCLUDED.tier, EXCLUDED.position, EXCLUDED.grade,"
                    + " EXCLUDED.education, EXCLUDED.performance, EXCLUDED.legal_status)";

    /** What people hold and are away for comes after the people. */
    private static final List<String> OF_PEOPLE = List.of("directory_holder", "directory_absence");

    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final List<String> officials = new ArrayList<>();
    private final List<String> staff = new ArrayList<>();

    @Override
    public String toString() {
        List<String> statements = new ArrayList<>();
        rows.forEach((table, values) -> {
            if (!ofPeople(table)) {
                statements.add(insert(table, values));
            }
        });
        statements.add(PERSON
                + "SELECT v.id::uuid, v.number, v.name, v.email, 'L', DATE '1980-03-05', unit_code, superior, 'PNS', tier, title,"
                + " 'IV/a', 'S2', 'Baik', '01' FROM (VALUES " + String.join(", ", officials)
                + ") v (id, number, name, email, office) JOIN directory_office ON code = v.office" + AS_HE_WAS);
        statements.add(PERSON + "VALUES " + String.join(", ", staff) + AS_HE_WAS);
        statements.add("INSERT INTO directory_position (title, tier, functional_level)"
                + " SELECT DISTINCT position, tier, functional_level FROM directory_person ON CONFLICT DO NOTHING");
        rows.forEach((table, values) -> {
            if (ofPeople(table)) {
                statements.add(insert(table, values));
            }
        });
        return String.join(";\n", statements) + ";\n";
    }

    private static boolean ofPeople(String table) {
        return OF_PEOPLE.stream().anyMatch(table::startsWith);
    }

    private static String insert(String table, List<String> values) {
        return "INSERT INTO " + table + " VALUES " + String.join(", ", values) + " ON CONFLICT DO NOTHING";
    }

    void unit(String code, String name, @Nullable String parent, String kind, int days) {
        row(
                "directory_unit (code, name, parent, kind, week_pattern, government_unit)",
                code,
                name,
                parent,
                kind,
                days == 5 ? "FIVE_DAYS" : "SIX_DAYS",
                PARTS_OF_ANOTHER.contains(kind) ? parent : code);
    }

    void government(String unit, String name, String above) {
        office("KA-" + unit, "Kepala " + name, unit, "JPT_PRATAMA", "II.b", above);
        office("SEK-" + unit, "Sekretaris " + name, unit, "ADMINISTRATOR", "III.a", "KA-" + unit);
        office("SUB-" + unit, "Kepala Subbagian Umum dan Kepegawaian " + name, unit, "PENGAWAS", "IV.a", "SEK-" + unit);
    }

    void kabid(String code, String title, String unit) {
        office(code, title, unit, "ADMINISTRATOR", "III.b", "KA-" + unit);
    }

    void office(
            String code, String title, String unit, String tier, @Nullable String echelon, @Nullable String superior) {
        row(
                "directory_office (code, title, unit_code, tier, echelon, superior)",
                code,
                title,
                unit,
                tier,
                echelon,
                superior);
    }

    void function(String function, String office) {
        row("directory_function (function, office_code)", function, office);
    }

    /** No civil servant: he has no number. */
    void mayor(PersonId id, String name, String email) {
        row(
                "directory_person (id, name, email, unit_code, tier, position)",
                id,
                name,
                email,
                "PEMKOT",
                "KEPALA_DAERAH",
                "Wali Kota Pontianak");
        holder(id, "WALIKOTA");
    }

    /** A person who holds the office definitively and works where it belongs. */
    void official(PersonId id, String name, String office) {
        officials.add(literals(id, number(id, "198003052005011"), name, email(name), office));
        holder(id, office);
    }

    void staff(PersonId id, String name, String unit, String supervisor, String tier, String status) {
        boolean contract = status.equals("PPPK");
        this.staff.add(literals(
                id,
                number(id, contract ? "199008172023212" : "199008172015022"),
                name,
                email(name),
                "P",
                "1990-08-17",
                unit,
                supervisor,
                status,
                tier,
                tier.equals("PELAKSANA") ? "Pengadministrasi Umum" : "Analis Kebijakan Ahli Pertama",
                contract ? "IX" : "III/b",
                "S1",
                "Baik",
                "01"));
    }

    void holder(PersonId person, String office) {
        holder(person, office, "D", SINCE, null);
    }

    /** Inserts only where the same appointment does not stand yet, so that loading again after a test has ended it changes nothing. */
    void holder(PersonId person, String office, String capacity, LocalDate from, @Nullable LocalDate to) {
        row(
                "directory_holder (id, office_code, person_id, capacity, from_day, to_day, decree)",
                named("holder " + office + capacity + person),
                office,
                person,
                capacity,
                from,
                to,
                "821.2/" + Math.floorMod(office.hashCode(), 900) + "/BKPSDM/2023");
    }

    void absence(PersonId person, LocalDate from, LocalDate to) {
        row(
                "directory_absence (id, person_id, kind, from_day, to_day)",
                named("absence " + person),
                person,
                "LONG",
                from,
                to);
    }

    private void row(String table, @Nullable Object... values) {
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(literals(values));
    }

    private static String literals(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? "NULL" : "'" + value.toString().replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Serial numbers from 900, which no real person has. */
    private static String number(PersonId id, String prefix) {
        return prefix + (900 + Math.toIntExact(id.value().getLeastSignificantBits() & 0xFF));
    }

    private static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@contoh.pontianak.go.id";
    }
}
