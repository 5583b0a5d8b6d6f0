package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.domain.Absences.Kind;
import id.go.pontianak.bangkom.foundation.staffing.domain.Absences.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of absences. */
@Repository
class AbsenceRows {

    private final JdbcClient jdbc;
    private final HolderRows holders;

    AbsenceRows(JdbcClient jdbc, HolderRows holders) {
        this.jdbc = jdbc;
        this.holders = holders;
    }

    void insert(PersonId person, Kind kind, DateRange days, @Nullable String note) {
        jdbc.sql("""
                        INSERT INTO directory_absence (id, person_id, kind, from_day, to_day, note)
                        VALUES (:id, :person, :kind, :from, :to, :note)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("from", days.from())
                .param("to", days.to())
                .param("note", note)
                .update();
    }

    void cancel(UUID id, Instant at) {
        jdbc.sql("UPDATE directory_absence SET cancelled_at = :now WHERE id = :id")
                .param("now", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Those that end on that day or later, by their first day; cancelled ones only with what is past. */
    List<Row> list(LocalDate since, boolean past) {
        List<Row> rows = jdbc.sql("""
                        SELECT b.*, p.name FROM directory_absence b JOIN directory_person p ON p.id = b.person_id
                        WHERE b.to_day >= :since AND (:past OR b.cancelled_at IS NULL)
                        ORDER BY b.from_day DESC, p.name, b.id LIMIT 500
                        """)
                .param("since", since)
                .param("past", past)
                .query(AbsenceRows::row)
                .list();
        Map<UUID, LeftOffices> left =
                holders.leftDuring(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.leaving(left.getOrDefault(row.id(), LeftOffices.NONE)))
                .toList();
    }

    Optional<DateRange> overlapping(PersonId person, DateRange days) {
        return jdbc.sql("""
                        SELECT from_day, to_day FROM directory_absence
                        WHERE person_id = :person AND cancelled_at IS NULL AND from_day <= :to AND to_day >= :from LIMIT 1
                        """)
                .param("person", person.value())
                .param("from", days.from())
                .param("to", days.to())
                .query((row, index) -> new DateRange(
                        row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))
                .optional();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("note"),
                row.getTimestamp("cancelled_at") != null,
                LeftOffices.NONE);
    }
}
