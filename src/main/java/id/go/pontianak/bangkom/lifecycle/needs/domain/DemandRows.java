package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.LineGap;
import id.go.pontianak.bangkom.lifecycle.needs.NeedGroup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people groups of locked lines ask for. */
@Component
public class DemandRows {

    private record Row(String group, String unit, int people) {}

    private final JdbcClient jdbc;

    DemandRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * People by group and perangkat daerah, in one statement: whoever stands behind several lines of a group counts once; lines without names
     * count as the perangkat daerah said.
     */
    public Map<String, Map<String, Integer>> people(Collection<NeedGroup> groups) {
        UUID[] lines = groups.stream().map(NeedGroup::line).toArray(UUID[]::new);
        String[] names = groups.stream().map(NeedGroup::group).toArray(String[]::new);
        Map<String, Map<String, Integer>> people = new TreeMap<>();
        jdbc.sql("""
                        SELECT g.name, l.unit, count(DISTINCT p.person)
                            + COALESCE(sum(l.people) FILTER (WHERE l.source <> 'COMPETENCY'), 0) AS people
                        FROM unnest(?::uuid[], ?::text[]) AS g (line, name) JOIN needs_line l ON l.id = g.line
                        LEFT JOIN needs_line_person p ON p.line = l.id
                        GROUP BY g.name, l.unit""")
                .params(lines, names)
                .query((row, no) -> new Row(row.getString("name"), row.getString("unit"), row.getInt("people")))
                .list()
                .forEach(row -> people.computeIfAbsent(row.group(), group -> new TreeMap<>())
                        .put(row.unit(), row.people()));
        return people;
    }

    public List<LineGap> gaps(Collection<UUID> lines) {
        return jdbc.sql("SELECT line, person, gap FROM needs_line_person WHERE line = ANY (?) ORDER BY person, line")
                .param(lines.toArray(UUID[]::new))
                .query((row, no) -> new LineGap(
                        row.getObject("line", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getInt("gap")))
                .list();
    }
}
