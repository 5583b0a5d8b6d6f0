package id.go.pontianak.bangkom.lifecycle.ledger.domain;

import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.database.SearchWords;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People by name or employee number, of those only whose learning hours somebody may read. */
@Repository
public class ReadableLearners {

    public record Learner(PersonId person, String name, String position, String unit) {}

    private static final String FOUND = """
            WITH RECURSIVE below AS (
                SELECT code FROM directory_office WHERE code = ANY (:offices)
                UNION SELECT o.code FROM directory_office o JOIN below b ON o.superior = b.code)
            SELECT p.id, p.name, coalesce(p.position, '') AS position, u.name AS unit
            FROM directory_person p
            JOIN directory_unit u ON u.code = p.unit_code
            WHERE (:city OR p.id = :reader OR u.government_unit = ANY (:units) OR p.supervisor_office IN (SELECT code FROM below))
                AND %s
            ORDER BY p.name, p.id LIMIT :limit""";

    private final JdbcClient jdbc;

    ReadableLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code reach} is what he looks after, {@code offices} those he answers for. */
    public List<Learner> find(
            PersonId reader, Oversight.Reach reach, Collection<String> offices, String text, int limit) {
        Map<String, String> words = SearchWords.of(text);
        return jdbc.sql(FOUND.formatted(SearchWords.allIn("lower(concat_ws(' ', p.name, p.number))", words)))
                .params(words)
                .param("reader", reader.value())
                .param("city", reach.city())
                .param("units", reach.units().toArray(String[]::new))
                .param("offices", offices.toArray(String[]::new))
                .param("limit", limit)
                .query((row, no) -> new Learner(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("position"),
                        row.getString("unit")))
                .list();
    }
}
