package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds, held and will hold offices: the only reader of that table; who answers for one today says the directory. */
@Component
public class HolderRows {

    private static final String SELECT = """
            SELECT h.id, h.office_code, h.person_id, p.name, p.number, h.capacity, h.from_day, h.to_day, h.decree
            FROM directory_holder h JOIN directory_person p ON p.id = h.person_id
            """;

    private final JdbcClient jdbc;

    HolderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. Serialises changes of one office: two administrators do not appoint at the same moment. */
    List<Holding> lockOf(String office) {
        jdbc.sql("SELECT code FROM directory_office WHERE code = :office FOR UPDATE")
                .param("office", office)
                .query(String.class)
                .list();
        return listOf(office);
    }

    List<Holding> listOf(String office) {
        return jdbc.sql(SELECT + "WHERE h.office_code = :office ORDER BY h.from_day DESC, h.capacity")
                .param("office", office)
                .query(HolderRows::holding)
                .list();
    }

    List<Holding> listOf(PersonId person, LocalDate day) {
        return jdbc.sql(
                        SELECT
                                + "WHERE h.person_id = :person AND h.from_day <= :day AND (h.to_day IS NULL OR h.to_day >= :day)")
                .param("person", person.value())
                .param("day", day)
                .query(HolderRows::holding)
                .list();
    }

    public List<Holding> list() {
        return jdbc.sql(SELECT).query(HolderRows::holding).list();
    }

    /** Held today or later. */
    public Set<String> officesOf(Collection<PersonId> persons, LocalDate today) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT office_code FROM directory_holder
                        WHERE person_id = ANY (?) AND (to_day IS NULL OR to_day >= ?)""")
                .param(persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param(today)
                .query(String.class)
                .list());
    }

    /** Those who hold an office, held one or will. */
    public Set<PersonId> persons() {
        return jdbc.sql("SELECT DISTINCT person_id FROM directory_holder").query(UUID.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** What is left during each of these absences; those of people without an office are there too. */
    Map<UUID, LeftOffices> leftDuring(Collection<UUID> absences) {
        Map<UUID, LeftOffices> left = new HashMap<>();
        jdbc.sql("""
                        SELECT b.id,
                               coalesce((SELECT string_agg(o.title, '; ' ORDER BY o.title) FROM directory_holder h
                                   JOIN directory_office o ON o.code = h.office_code
                                   WHERE h.person_id = b.person_id AND h.from_day <= b.to_day AND (h.to_day IS NULL OR h.to_day >= b.from_day)
                               ), '') AS offices,
                               NOT EXISTS (SELECT 1 FROM directory_holder h WHERE h.person_id = b.person_id AND h.capacity <> 'PLH'
                                   AND h.from_day <= b.to_day AND (h.to_day IS NULL OR h.to_day >= b.from_day)
                                   AND NOT EXISTS (SELECT 1 FROM directory_holder s WHERE s.office_code = h.office_code AND s.capacity = 'PLH'
                                       AND s.from_day <= b.from_day AND s.to_day >= b.to_day)) AS covered
                        FROM directory_absence b WHERE b.id = ANY (?)
                        """).param(absences.toArray(UUID[]::new)).query(row -> {
            left.put(
                    row.getObject("id", UUID.class),
                    new LeftOffices(row.getString("offices"), row.getBoolean("covered")));
        });
        return left;
    }

    /** Of these substitutions those whose principal does not hold the office any more, from their first day or {@code day} on. */
    Set<UUID> withoutPrincipal(Collection<UUID> substitutions, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        SELECT s.id FROM directory_substitute s
                        WHERE s.id = ANY (?) AND NOT EXISTS (SELECT 1 FROM directory_holder h WHERE h.office_code = s.office_code
                            AND h.person_id = s.principal_id AND h.from_day <= s.to_day
                            AND (h.to_day IS NULL OR h.to_day >= greatest(s.from_day, ?)))
                        """)
                .param(substitutions.toArray(UUID[]::new))
                .param(day)
                .query(UUID.class)
                .list());
    }

    /** Who was appointed by a decree of this number before, however it is spaced: name and post. */
    List<String> usesOfDecree(String decree) {
        return jdbc.sql("""
                        SELECT p.name || ', ' || o.title FROM directory_holder h
                        JOIN directory_person p ON p.id = h.person_id JOIN directory_office o ON o.code = h.office_code
                        WHERE lower(regexp_replace(h.decree, '\\s', '', 'g')) = lower(regexp_replace(:decree, '\\s', '', 'g'))
                        ORDER BY h.from_day DESC, p.name LIMIT 3
                        """).param("decree", decree).query(String.class).list();
    }

    Optional<Holding> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE h.id = :id")
                .param("id", id)
                .query(HolderRows::holding)
                .optional();
    }

    void insert(Holding holding) {
        jdbc.sql("""
                        INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day, to_day, decree)
                        VALUES (:id, :office, :person, :capacity, :from, :to, :decree)
                        """)
                .param("id", holding.id())
                .param("office", holding.office())
                .param("person", holding.person().value())
                .param("capacity", holding.capacity())
                .param("from", holding.from())
                .param("to", holding.to())
                .param("decree", holding.decree())
                .update();
    }

    void end(UUID id, LocalDate lastDay) {
        jdbc.sql("UPDATE directory_holder SET to_day = :day WHERE id = :id")
                .param("day", lastDay)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM directory_holder WHERE id = :id").param("id", id).update();
    }

    private static Holding holding(ResultSet row, int index) throws SQLException {
        return new Holding(
                row.getObject("id", UUID.class),
                row.getString("office_code"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("number"),
                row.getString("capacity"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("decree"));
    }
}
