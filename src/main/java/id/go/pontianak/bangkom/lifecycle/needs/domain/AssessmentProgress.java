package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the ratings of a year are, by person and by perangkat daerah. */
@Component
public class AssessmentProgress {

    private final JdbcClient jdbc;

    AssessmentProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is rated by which office, and how far that is; without what was found of him. */
    public record Member(PersonId person, String office, State state) {}

    /** How many people there are, how many rated themselves or are past that, and how many are confirmed. */
    public record Progress(long people, long self, long confirmed) {

        public static final Progress NONE = new Progress(0, 0, 0);
    }

    /** By number of the perangkat daerah, in one statement for the whole city. */
    public Map<String, Progress> progress(int year) {
        return jdbc
                .sql("""
                        SELECT unit, count(*) AS people, count(*) FILTER (WHERE state <> 'OPEN') AS self,
                            count(*) FILTER (WHERE state = 'CONFIRMED') AS confirmed
                        FROM needs_assessment a WHERE a.year = ?""" + AssessmentRows.SERVING + " GROUP BY unit")
                .param(year)
                .query((row, no) -> Map.entry(
                        row.getString("unit"),
                        new Progress(row.getLong("people"), row.getLong("self"), row.getLong("confirmed"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those who still serve. */
    public List<Member> ofUnit(String unitNumber) {
        return jdbc.sql("SELECT a.person, a.office, a.state FROM needs_assessment a WHERE a.unit = ?"
                        + AssessmentRows.SERVING)
                .param(unitNumber)
                .query((row, no) -> new Member(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("office"),
                        State.valueOf(row.getString("state"))))
                .list();
    }

    /** Those who still serve and whom nobody has confirmed. */
    public List<Member> absent(String unitNumber) {
        return ofUnit(unitNumber).stream()
                .filter(member -> member.state() != State.CONFIRMED)
                .toList();
    }
}
