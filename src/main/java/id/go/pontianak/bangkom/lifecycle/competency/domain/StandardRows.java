package id.go.pontianak.bangkom.lifecycle.competency.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.Standards.Holders;
import id.go.pontianak.bangkom.lifecycle.competency.Standards.Requirement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Levels asked of positions and of who holds them. */
@Component
public class StandardRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    StandardRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Requirement> ofPerson(PersonId person) {
        return jdbc.sql("""
                        SELECT s.code, s.level, s.own
                        FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
                        CROSS JOIN LATERAL competency_standard(p.position, p.tier, p.functional_level, u.government_unit) s
                        JOIN competency c ON c.code = s.code
                        WHERE p.id = ? ORDER BY c.sort""")
                .param(person.value())
                .query(StandardRows::requirement)
                .list();
    }

    public List<Requirement> ofPosition(long position) {
        return jdbc.sql("""
                        SELECT s.code, s.level, s.own
                        FROM directory_position r CROSS JOIN LATERAL competency_standard(r.title, r.tier, r.functional_level, NULL) s
                        JOIN competency c ON c.code = s.code
                        WHERE r.id = ? ORDER BY c.sort""").param(position).query(StandardRows::requirement).list();
    }

    public Map<Long, Integer> asking(String code) {
        return jdbc
                .sql("""
                        SELECT r.id, s.level
                        FROM directory_position r CROSS JOIN LATERAL competency_standard(r.title, r.tier, r.functional_level, NULL) s
                        WHERE s.code = ?""")
                .param(code)
                .query((row, no) -> Map.entry(row.getLong("id"), row.getInt("level")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whoever serves and is asked the competency where he is, counted by position and perangkat daerah. */
    public List<Holders> holders(String code) {
        return jdbc.sql("""
                        SELECT h.id, h.unit, h.staff, s.level
                        FROM (SELECT r.id, r.title, r.tier, r.functional_level, u.government_unit AS unit, count(*) AS staff
                            FROM directory_position r JOIN directory_person p ON p.position = r.title AND p.tier = r.tier
                                AND p.functional_level IS NOT DISTINCT FROM r.functional_level
                            JOIN directory_unit u ON u.code = p.unit_code
                            WHERE NOT EXISTS (SELECT FROM directory_left f WHERE f.person = p.id)
                            GROUP BY r.id, u.government_unit) h
                        CROSS JOIN LATERAL competency_standard(h.title, h.tier, h.functional_level, h.unit) s
                        WHERE s.code = ? ORDER BY h.unit, h.id""")
                .param(code)
                .query((row, no) ->
                        new Holders(row.getLong("id"), row.getString("unit"), row.getInt("level"), row.getInt("staff")))
                .list();
    }

    public void set(long position, String code, int level, String reason, PersonId by) {
        jdbc.sql("""
                        INSERT INTO competency_requirement (position, code, level, reason, set_by, set_at) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (position, code) DO UPDATE SET level = EXCLUDED.level, reason = EXCLUDED.reason,
                            set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at""")
                .params(position, code, level, reason, by.value(), Timestamp.from(clock.instant()))
                .update();
    }

    public void follow(long position, String code) {
        jdbc.sql("DELETE FROM competency_requirement WHERE position = ? AND code = ?")
                .params(position, code)
                .update();
    }

    private static Requirement requirement(ResultSet row, int no) throws SQLException {
        return new Requirement(row.getString("code"), row.getInt("level"), row.getBoolean("own"));
    }
}
