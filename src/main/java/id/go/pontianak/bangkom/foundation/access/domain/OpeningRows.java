package id.go.pontianak.bangkom.foundation.access.domain;

import id.go.pontianak.bangkom.foundation.access.AccessEvents.Filter;
import id.go.pontianak.bangkom.foundation.access.AccessEvents.Opening;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the access log. */
@Component
public class OpeningRows {

    private static final String ROWS = """
            SELECT o.id, o.kind, o.key, o.page, o.at, coalesce(s.name, '') AS subject, coalesce(r.name, '') AS reader,
                coalesce(u.name, '') AS unit
            FROM access_opening o
            LEFT JOIN directory_person s ON s.id = o.subject
            LEFT JOIN directory_person r ON r.id = o.reader
            LEFT JOIN directory_unit u ON u.code = r.unit_code
            """;

    private final JdbcClient jdbc;

    OpeningRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records of several people, keyed by their subjects, in one statement; what is noted for the day already stays as it is. */
    public void insertAll(Map<PersonId, String> keys, PersonId reader, String kind, @Nullable String page, Instant at) {
        List<Map.Entry<PersonId, String>> entries = List.copyOf(keys.entrySet());
        jdbc.sql("""
                        INSERT INTO access_opening (subject, reader, kind, key, page, day, at)
                        SELECT s.subject, :reader, :kind, s.key, :page, :day, :at
                        FROM unnest(CAST(:subjects AS uuid[]), CAST(:keys AS text[])) AS s (subject, key)
                        ON CONFLICT ON CONSTRAINT access_opening_once DO NOTHING""")
                .param("reader", reader.value())
                .param("kind", kind)
                .param("page", page, Types.VARCHAR)
                .param("day", LocalDate.ofInstant(at, City.ZONE))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "subjects",
                        entries.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
                .param("keys", entries.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .update();
    }

    public List<Opening> listOf(PersonId subject, long before, int limit) {
        return jdbc.sql(ROWS + "WHERE o.subject = ? AND o.id < ? ORDER BY o.id DESC LIMIT ?")
                .params(subject.value(), before, limit)
                .query(OpeningRows::read)
                .list();
    }

    /** People are looked for by a part of their name, or by their employee number. */
    public List<Opening> list(Filter filter, int limit) {
        return jdbc.sql(ROWS + """
                        WHERE o.id < :before
                            AND (:reader = '' OR lower(r.name) LIKE '%' || :reader || '%' OR r.number = :reader)
                            AND (:subject = '' OR lower(s.name) LIKE '%' || :subject || '%' OR s.number = :subject)
                            AND o.day BETWEEN coalesce(:from::date, o.day) AND coalesce(:to::date, o.day)
                        ORDER BY o.id DESC LIMIT :limit""")
                .param("before", filter.before())
                .param("reader", pattern(filter.reader()))
                .param("subject", pattern(filter.subject()))
                .param("from", filter.from())
                .param("to", filter.to())
                .param("limit", limit)
                .query(OpeningRows::read)
                .list();
    }

    private static String pattern(String sent) {
        return sent.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1");
    }

    private static Opening read(ResultSet row, int no) throws SQLException {
        return new Opening(
                row.getLong("id"),
                row.getString("subject"),
                row.getString("reader"),
                row.getString("unit"),
                row.getString("kind"),
                row.getString("key"),
                row.getString("page"),
                row.getTimestamp("at").toInstant());
    }
}
