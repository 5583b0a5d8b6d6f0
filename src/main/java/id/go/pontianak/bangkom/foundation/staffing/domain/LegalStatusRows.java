package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.domain.LegalStatus.Serving;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of legal statuses, and codes of persons that are not in it. */
@Repository
class LegalStatusRows {

    private static final String SELECT = """
            SELECT code, s.words, s.active, s.has_left, coalesce(s.legal_basis, '') AS legal_basis, coalesce(p.n, 0) AS persons
            FROM directory_legal_status s FULL JOIN (
                SELECT legal_status AS code, count(*) AS n FROM directory_person WHERE legal_status IS NOT NULL GROUP BY legal_status) p
                USING (code)""";

    private final JdbcClient jdbc;

    LegalStatusRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LegalStatus> list() {
        return jdbc.sql(SELECT + " ORDER BY code").query(LegalStatusRows::read).list();
    }

    Optional<LegalStatus> find(String code) {
        return jdbc.sql(SELECT + " WHERE code = ?")
                .param(code)
                .query(LegalStatusRows::read)
                .optional();
    }

    /** One change of the table after the other. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('directory.legal-status'))")
                .query((row, no) -> no)
                .list();
    }

    /** The code that knows one of these words already, if another does. */
    Optional<String> takenBy(String code, List<String> words) {
        return jdbc.sql(
                        "SELECT code FROM directory_legal_status WHERE code <> ? AND words && CAST(? AS text[]) ORDER BY code LIMIT 1")
                .params(code, words.toArray(String[]::new))
                .query(String.class)
                .optional();
    }

    void write(LegalStatus status) {
        jdbc.sql("""
                        INSERT INTO directory_legal_status (code, words, active, has_left, legal_basis) VALUES (?, CAST(? AS text[]), ?, ?, ?)
                        ON CONFLICT (code) DO UPDATE SET words = excluded.words, active = excluded.active,
                            has_left = excluded.has_left, legal_basis = excluded.legal_basis""")
                .params(status.code(), status.words().toArray(String[]::new))
                .params(status.serving() == Serving.WORKING, status.serving() == Serving.LEFT, status.legalBasis())
                .update();
    }

    List<PersonId> personsWith(String code) {
        return jdbc
                .sql("SELECT id FROM directory_person WHERE legal_status = ? ORDER BY id")
                .param(code)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private static LegalStatus read(ResultSet row, int no) throws SQLException {
        return new LegalStatus(
                row.getString("code"),
                row.getArray("words") == null
                        ? List.of()
                        : List.of((String[]) row.getArray("words").getArray()),
                row.getArray("words") == null ? null : serving(row.getBoolean("active"), row.getBoolean("has_left")),
                row.getString("legal_basis"),
                row.getInt("persons"));
    }

    private static Serving serving(boolean active, boolean left) {
        return active ? Serving.WORKING : left ? Serving.LEFT : Serving.AWAY;
    }
}
