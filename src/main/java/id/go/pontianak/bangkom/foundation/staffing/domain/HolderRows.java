package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds, held and will hold offices. */
@Component
class HolderRows {

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
