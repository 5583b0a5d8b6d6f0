package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.domain.SubstituteRow.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Substitutes for a period. */
@Component
class SubstituteRows {

    private static final String SELECT = """
            SELECT s.*, o.title, a.name AS principal_name, b.name AS substitute_name,
                   EXISTS (SELECT 1 FROM directory_absence l WHERE l.person_id = s.person_id AND l.cancelled_at IS NULL
                       AND l.from_day <= s.to_day AND l.to_day >= s.from_day) AS substitute_absent,
                   EXISTS (SELECT 1 FROM directory_substitute c WHERE c.principal_id = s.person_id AND c.revoked_at IS NULL
                       AND c.from_day <= s.to_day AND c.to_day >= s.from_day) AS substitute_lends
            FROM directory_substitute s
            JOIN directory_office o ON o.code = s.office_code
            JOIN directory_person a ON a.id = s.principal_id
            JOIN directory_person b ON b.id = s.person_id
            """;

    private final JdbcClient jdbc;
    private final HolderRows holders;

    SubstituteRows(JdbcClient jdbc, HolderRows holders) {
        this.jdbc = jdbc;
        this.holders = holders;
    }

    List<SubstituteRow> ofPrincipal(PersonId person, LocalDate day) {
        return looked(
                jdbc.sql(SELECT + "WHERE s.principal_id = :person ORDER BY s.from_day DESC, o.title LIMIT 200")
                        .param("person", person.value()),
                day);
    }

    List<SubstituteRow> ofSubstitute(PersonId person, LocalDate day) {
        return looked(
                jdbc.sql(SELECT + "WHERE s.person_id = :person ORDER BY s.from_day DESC, o.title LIMIT 200")
                        .param("person", person.value()),
                day);
    }

    /** Those that are not over first, the latest of each first. */
    List<SubstituteRow> all(LocalDate day) {
        return looked(jdbc.sql(SELECT + """
                          ORDER BY (s.to_day >= :day AND s.revoked_at IS NULL) DESC, s.from_day DESC, o.title LIMIT 500
                          """).param("day", day), day);
    }

    Optional<SubstituteRow> find(UUID id, LocalDate day) {
        return looked(jdbc.sql(SELECT + "WHERE s.id = :id").param("id", id), day).stream()
                .findFirst();
    }

    /** With what speaks against those that are not over. */
    private List<SubstituteRow> looked(JdbcClient.StatementSpec found, LocalDate day) {
        List<SubstituteRow> rows =
                found.query((row, index) -> substitute(row, day)).list();
        Set<UUID> gone = holders.withoutPrincipal(
                rows.stream().filter(SubstituteRow::open).map(SubstituteRow::id).toList(), day);
        return rows.stream()
                .map(row -> gone.contains(row.id()) ? row.withoutPrincipal() : row)
                .toList();
    }

    Optional<DateRange> overlapping(String office, DateRange period) {
        return jdbc.sql("""
                        SELECT from_day, to_day FROM directory_substitute WHERE office_code = :office AND revoked_at IS NULL
                          AND from_day <= :to AND to_day >= :from ORDER BY from_day LIMIT 1
                        """)
                .param("office", office)
                .param("from", period.from())
                .param("to", period.to())
                .query((row, index) -> new DateRange(
                        row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))
                .optional();
    }

    UUID insert(
            String office,
            PersonId principal,
            PersonId substitute,
            DateRange period,
            String reason,
            @Nullable String decree,
            Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO directory_substitute
                            (id, office_code, principal_id, person_id, from_day, to_day, reason, decree, created_at, created_by)
                        VALUES (:id, :office, :principal, :substitute, :from, :to, :reason, :decree, :at, :principal)
                        """)
                .param("id", id)
                .param("office", office)
                .param("principal", principal.value())
                .param("substitute", substitute.value())
                .param("from", period.from())
                .param("to", period.to())
                .param("reason", reason)
                .param("decree", decree)
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }

    /** False when it was revoked before. */
    boolean revoke(UUID id, Instant at) {
        return jdbc.sql("UPDATE directory_substitute SET revoked_at = :at WHERE id = :id AND revoked_at IS NULL")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static SubstituteRow substitute(ResultSet row, LocalDate day) throws SQLException {
        DateRange period =
                new DateRange(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
        State state = state(period, row.getTimestamp("revoked_at") != null, day);
        return new SubstituteRow(
                row.getObject("id", UUID.class),
                row.getString("office_code"),
                row.getString("title"),
                new PersonId(row.getObject("principal_id", UUID.class)),
                row.getString("principal_name"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("substitute_name"),
                period.from(),
                row.getObject("to_day", LocalDate.class),
                row.getString("reason"),
                row.getString("decree"),
                state,
                state == State.SCHEDULED || state == State.ACTIVE ? conflicts(row) : List.of());
    }

    private static State state(DateRange period, boolean revoked, LocalDate day) {
        if (revoked) {
            return State.REVOKED;
        }
        if (period.contains(day)) {
            return State.ACTIVE;
        }
        return day.isBefore(period.from()) ? State.SCHEDULED : State.ENDED;
    }

    private static List<String> conflicts(ResultSet row) throws SQLException {
        List<String> conflicts = new ArrayList<>();
        if (row.getBoolean("substitute_absent")) {
            conflicts.add("substituteAbsent");
        }
        if (row.getBoolean("substitute_lends")) {
            conflicts.add("substituteLends");
        }
        return conflicts;
    }
}
