package id.go.pontianak.bangkom.foundation.directory.domain;

import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.database.SearchWords;
import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads persons. */
@Component
public class PersonRows {

    private static final String SELECT = """
            SELECT p.id, p.number, p.name, p.email, p.unit_code, u.government_unit, p.supervisor_office, p.status, p.tier,
                   p.position, p.grade, p.birth_date, p.education, p.performance, p.legal_status, p.functional_level, p.birth_place, p.siasn_id, p.performance_year, p.position_since,
                   p.retired_on IS NOT NULL OR coalesce(
                       (SELECT s.has_left FROM directory_legal_status s WHERE s.code = p.legal_status), false) AS has_left
            FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
            """;

    private final JdbcClient jdbc;
    private final JdbcClient lists;

    PersonRows(JdbcClient jdbc, @PlannedAnew JdbcClient lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** Empty while nobody's absence is known. */
    public Optional<Set<PersonId>> listOnLeave(Collection<PersonId> persons, DateRange days) {
        boolean known = jdbc.sql("SELECT EXISTS (SELECT 1 FROM directory_absence)")
                .query(Boolean.class)
                .single();
        return known ? Optional.of(absent(persons, days)) : Optional.empty();
    }

    private Set<PersonId> absent(Collection<PersonId> persons, DateRange days) {
        return jdbc
                .sql("""
                        SELECT DISTINCT person_id FROM directory_absence WHERE person_id = ANY(:persons) AND cancelled_at IS NULL
                            AND daterange(from_day, to_day, '[]') && daterange(:from, :to, '[]')
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("from", days.from())
                .param("to", days.to())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    public Optional<Person> find(PersonId id) {
        return LookupCache.once("person", id, () -> read(id));
    }

    private Optional<Person> read(PersonId id) {
        return jdbc.sql(SELECT + "WHERE p.id = :id")
                .param("id", id.value())
                .query(PersonRows::person)
                .optional();
    }

    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        UUID[] keys = ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        return jdbc.sql(SELECT + "WHERE p.id = ANY(:ids)").param("ids", keys).query(PersonRows::person).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    public Optional<Person> findByNumber(String number) {
        return jdbc.sql(SELECT + """
                          WHERE p.number = :number
                             OR p.id = (SELECT f.person_id FROM directory_former_number f WHERE f.number = :number)
                          ORDER BY p.number = :number DESC NULLS LAST LIMIT 1
                          """)
                .param("number", EmployeeNumber.typed(number))
                .query(PersonRows::person)
                .optional();
    }

    public List<Person> listByAddress(String email) {
        return jdbc.sql(SELECT + "WHERE lower(p.email) = lower(:email) ORDER BY p.name, p.id")
                .param("email", email)
                .query(PersonRows::person)
                .list();
    }

    public List<Person> listSubordinates(String office) {
        return jdbc.sql(SELECT + "WHERE p.supervisor_office = :office ORDER BY p.name, p.id")
                .param("office", office)
                .query(PersonRows::person)
                .list();
    }

    public List<Person> listStaff(String unit, String search, int limit) {
        Map<String, String> words = SearchWords.of(search);
        return lists.sql(UnitRows.BELOW + SELECT + "WHERE p.unit_code IN (SELECT code FROM below) AND "
                        + SearchWords.allIn("lower(concat_ws(' ', p.name, p.number, p.position, u.name))", words)
                        + " ORDER BY p.name, p.id LIMIT :limit")
                .param("unit", unit)
                .params(words)
                .param("limit", limit)
                .query(PersonRows::person)
                .list();
    }

    public List<Person> search(String text, int limit) {
        Map<String, String> words = SearchWords.of(text);
        return lists.sql(SELECT + "WHERE " + SearchWords.allIn("lower(concat_ws(' ', p.name, p.number))", words)
                        + " ORDER BY p.name, p.id LIMIT :limit")
                .params(words)
                .param("limit", limit)
                .query(PersonRows::person)
                .list();
    }

    public Map<PersonId, String> staffOf(Collection<String> units) {
        Map<PersonId, String> staff = new HashMap<>();
        lists.sql("SELECT id, unit_code FROM directory_person WHERE unit_code = ANY(:units)")
                .param("units", units.toArray(String[]::new))
                .query(row -> {
                    staff.put(new PersonId(row.getObject("id", UUID.class)), row.getString("unit_code"));
                });
        return staff;
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        String status = row.getString("status");
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                row.getString("email"),
                row.getString("unit_code"),
                row.getString("government_unit"),
                row.getString("supervisor_office"),
                status == null ? null : EmploymentStatus.valueOf(status),
                PositionTier.valueOf(row.getString("tier")),
                row.getString("position"),
                row.getString("grade"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("education"),
                row.getString("performance"),
                row.getString("legal_status"),
                row.getBoolean("has_left"),
                new Person.More(
                        PositionRows.level(row.getString("functional_level")),
                        row.getString("birth_place"),
                        row.getString("siasn_id"),
                        row.getObject("performance_year", Integer.class),
                        row.getObject("position_since", LocalDate.class)));
    }
}
