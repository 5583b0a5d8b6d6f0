package id.go.pontianak.bangkom.foundation.directory.domain;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for offices on a day, read in one query each. */
@Component
public class AnswerRows {

    /** Of the holders of a day the first answers: Plh before Plt and Pj before definitive. */
    private static final String UPWARDS = """
            WITH RECURSIVE upwards AS (
                SELECT code AS asked, code, title, superior, 0 AS height FROM directory_office WHERE code IN (:offices)
                UNION ALL
                SELECT u.asked, s.code, s.title, s.superior, u.height + 1
                FROM upwards u JOIN directory_office s ON s.code = u.superior WHERE u.height < 20)
            SELECT o.asked, o.code, o.title, a.holders[1] AS person_id, a.capacities[1] AS capacity, coalesce(a.holders, '{}') AS holders,
                   ARRAY(SELECT s.person_id FROM directory_substitute s
                         WHERE s.office_code = o.code AND s.principal_id = a.holders[1] AND s.from_day <= :day AND s.to_day >= :day
                           AND s.revoked_at IS NULL AND NOT directory_has_left(s.person_id) ORDER BY s.person_id) AS substitutes
            FROM upwards o CROSS JOIN LATERAL (
                SELECT array_agg(h.person_id ORDER BY h.rank) AS holders, array_agg(h.capacity ORDER BY h.rank) AS capacities
                FROM (SELECT person_id, capacity, CASE capacity WHEN 'PLH' THEN 1 WHEN 'PLT' THEN 2 WHEN 'PJ' THEN 3 ELSE 4 END AS rank
                    FROM directory_serving_holder
                    WHERE office_code = o.code AND from_day <= :day AND (to_day IS NULL OR to_day >= :day)) h) a
            ORDER BY o.asked, o.height""";

    /** Own offices, those of a principal he substitutes, and downwards from both while nobody answers. */
    private static final String OFFICES_OF = "SELECT * FROM directory_offices_of(:person, :day)";

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The office and those above it, from below; empty when there is no such office. */
    public List<OfficeAnswer> upwards(String office, LocalDate day) {
        return LookupCache.once("upwards", List.of(office, day), () -> readUpwards(office, day));
    }

    private List<OfficeAnswer> readUpwards(String office, LocalDate day) {
        return jdbc.sql(UPWARDS)
                .param("offices", List.of(office))
                .param("day", day)
                .query(AnswerRows::officeAnswer)
                .list();
    }

    /** The same for many offices in one query, by the office asked for. */
    public Map<String, List<OfficeAnswer>> upwards(Collection<String> offices, LocalDate day) {
        return offices.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(UPWARDS)
                        .param("offices", offices)
                        .param("day", day)
                        .query((row, no) -> Map.entry(row.getString("asked"), officeAnswer(row, no)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public List<Capacity> officesOf(PersonId person, LocalDate day) {
        return LookupCache.once("offices", List.of(person, day), () -> readOffices(person, day));
    }

    private List<Capacity> readOffices(PersonId person, LocalDate day) {
        return jdbc
                .sql(OFFICES_OF)
                .param("person", person.value())
                .param("day", day)
                .query((row, index) -> new Held(
                        row.getString("code"),
                        row.getString("through"),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getInt("depth")))
                .list()
                .stream()
                .map(Held::capacity)
                .toList();
    }

    private record Held(String code, String through, String title, String kind, int depth) {

        Capacity capacity() {
            Addressee acted = Addressee.office(code);
            return kind.equals("SUBSTITUTE")
                    ? Titles.substitute(acted, through, title)
                    : Titles.holder(acted, through, title, kind, depth > 0);
        }
    }

    private static OfficeAnswer officeAnswer(ResultSet row, int index) throws SQLException {
        UUID answerer = row.getObject("person_id", UUID.class);
        return new OfficeAnswer(
                row.getString("code"),
                row.getString("title"),
                answerer == null ? null : new PersonId(answerer),
                row.getString("capacity"),
                persons(row, "holders").collect(Collectors.toSet()),
                persons(row, "substitutes").toList());
    }

    private static Stream<PersonId> persons(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(PersonId::new);
    }
}
