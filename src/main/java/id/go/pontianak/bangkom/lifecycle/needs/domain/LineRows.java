package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Topic;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The locked lines of a year and the people behind each. */
@Component
public class LineRows {

    /** What the priority asks of a perangkat daerah: {@code performancePercent} of its people were appraised below Baik. */
    public record UnitFacts(boolean core, int people, int performancePercent) {}

    private static final String SELECT = """
            SELECT l.id, l.year, l.unit, l.source, l.code, l.topic, l.programme, l.rated, l.people, l.gap_sum, l.wish, l.remark, l.citation,
                l.priority, l.rule, l.score FROM needs_line l\s""";

    private static final String ORDER = " ORDER BY l.priority, l.score DESC, l.people DESC, l.unit, l.topic";

    /** The line is of a competency that the programme aims at, for all tiers or for that of {@code d}. */
    private static final String AIMS = """
             (l.code, true) IN (SELECT t.code, t.tier IS NULL OR t.tier = d.tier
                FROM unnest(CAST(:codes AS text[]), CAST(:tiers AS text[])) AS t (code, tier))""";

    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UnitFacts facts(String unit) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM needs_core_service s WHERE s.unit = :unit) AS core, count(*) AS people,
                            COALESCE(100 * count(*) FILTER (WHERE lower(p.performance) IN ('butuh perbaikan', 'kurang', 'sangat kurang'))
                                / NULLIF(count(*), 0), 0) AS below
                        FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
                        WHERE u.government_unit = :unit AND p.status IS NOT NULL AND NOT directory_has_left(p.id)""")
                .param("unit", unit)
                .query((row, no) -> new UnitFacts(row.getBoolean("core"), row.getInt("people"), row.getInt("below")))
                .single();
    }

    /** With those who have the gap, where it is one of a competency. */
    public void insert(Need need, String unitNumber) {
        insert(need);
        if (need.source() == Need.Source.COMPETENCY) {
            insertPeople(need, unitNumber);
        }
    }

    private void insert(Need need) {
        jdbc.sql("""
                        INSERT INTO needs_line (id, year, unit, source, code, topic, programme, rated, people, gap_sum, wish, remark, citation,
                            priority, rule, score)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        need.id(),
                        need.year(),
                        need.unit(),
                        need.source().name(),
                        need.code(),
                        need.topic(),
                        need.programme(),
                        need.rated(),
                        need.people(),
                        need.gapSum(),
                        need.weight().wish(),
                        need.weight().remark(),
                        need.weight().citation(),
                        need.weight().priority(),
                        need.weight().rule(),
                        need.weight().score())
                .update();
    }

    private void insertPeople(Need need, String unitNumber) {
        jdbc.sql("""
                        INSERT INTO needs_line_person (line, person, gap)
                        SELECT ?, a.person, i.required - i.level FROM needs_assessment a JOIN needs_item i ON i.assessment = a.id
                        WHERE a.unit = ? AND i.code = ? AND i.level < i.required""" + AssessmentRows.SERVING)
                .params(need.id(), unitNumber, need.code())
                .update();
    }

    /** The most urgent first. */
    public List<Need> list(int year) {
        return jdbc.sql(SELECT + "WHERE l.year = ?" + ORDER)
                .param(year)
                .query(LineRows::read)
                .list();
    }

    public Optional<Need> line(UUID id) {
        return jdbc.sql(SELECT + "WHERE l.id = ?")
                .param(id)
                .query(LineRows::read)
                .optional();
    }

    public List<PersonId> people(UUID line) {
        return jdbc.sql("SELECT person FROM needs_line_person WHERE line = ? ORDER BY person")
                .param(line)
                .query((row, no) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** By programme, or by a competency that the programme aims at, for his tier of positions. */
    public Optional<Need> find(PersonId person, String programme, int year, List<Topic> aims) {
        return aiming(jdbc.sql(SELECT + """
                                JOIN needs_line_person p ON p.line = l.id JOIN directory_person d ON d.id = p.person
                                WHERE l.year = :year AND p.person = :person AND (l.programme = :programme OR """ + AIMS + ")" + ORDER + " LIMIT 1"), programme, year, aims)
                .param("person", person.value())
                .query(LineRows::read)
                .optional();
    }

    /** The most urgent of each: gaps of his own as above, and other needs that his perangkat daerah asked this programme for. */
    public Map<PersonId, Integer> priorities(
            Collection<PersonId> people, String programme, int year, List<Topic> aims) {
        return aiming(jdbc.sql("""
                        SELECT d.id, min(l.priority) AS priority
                        FROM directory_person d JOIN directory_unit u ON u.code = d.unit_code JOIN needs_line l ON l.year = :year
                        LEFT JOIN needs_line_person p ON p.line = l.id AND p.person = d.id
                        WHERE d.id = ANY (:people) AND (p.line IS NOT NULL AND (l.programme = :programme OR """ + AIMS + """
                            ) OR l.source <> 'COMPETENCY' AND l.unit = u.government_unit AND l.programme = :programme)
                        GROUP BY d.id"""), programme, year, aims)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, no) -> Map.entry(new PersonId(row.getObject("id", UUID.class)), row.getInt("priority")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static StatementSpec aiming(StatementSpec statement, String programme, int year, List<Topic> aims) {
        return statement
                .param("year", year)
                .param("programme", programme)
                .param("codes", aims.stream().map(Topic::code).toArray(String[]::new))
                .param("tiers", aims.stream().map(Topic::tier).toArray(String[]::new));
    }

    private static Need read(ResultSet row, int no) throws SQLException {
        return new Need(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getString("unit"),
                Need.Source.valueOf(row.getString("source")),
                row.getString("code"),
                row.getString("topic"),
                row.getString("programme"),
                row.getInt("rated"),
                row.getInt("people"),
                row.getInt("gap_sum"),
                new Need.Weight(
                        row.getInt("priority"),
                        row.getString("rule"),
                        row.getInt("score"),
                        row.getObject("wish", Integer.class),
                        row.getString("remark"),
                        row.getString("citation")));
    }
}
