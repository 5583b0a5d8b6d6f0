package id.go.pontianak.bangkom.foundation.directory.domain;

import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.FunctionalLevel;
import id.go.pontianak.bangkom.foundation.directory.Position;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of positions, and how many serve. */
@Component
public class PositionRows {

    private final JdbcClient jdbc;

    PositionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By title; those that nobody holds any more are left out. */
    public List<Position> list() {
        return jdbc.sql("""
                        SELECT r.id, r.title, r.tier, r.functional_level, count(*) AS staff
                        FROM directory_position r JOIN directory_person p ON p.position = r.title AND p.tier = r.tier
                            AND p.functional_level IS NOT DISTINCT FROM r.functional_level
                        WHERE NOT directory_has_left(p.id) GROUP BY r.id ORDER BY r.title, r.tier, r.id""")
                .query((row, no) -> new Position(
                        row.getLong("id"),
                        row.getString("title"),
                        PositionTier.valueOf(row.getString("tier")),
                        level(row.getString("functional_level")),
                        row.getInt("staff")))
                .list();
    }

    /** Who serve in the unit and below it, by employment status; a status that nobody has is not in the map. */
    public Map<EmploymentStatus, Integer> countByStatus(String unit) {
        Map<EmploymentStatus, Integer> counts = new EnumMap<>(EmploymentStatus.class);
        jdbc.sql(UnitRows.BELOW + """
                        SELECT status, count(*) AS n FROM directory_person
                        WHERE unit_code IN (SELECT code FROM below) AND status IS NOT NULL AND NOT directory_has_left(id)
                        GROUP BY status""").param("unit", unit).query(row -> {
            counts.put(EmploymentStatus.valueOf(row.getString("status")), row.getInt("n"));
        });
        return counts;
    }

    static @org.jspecify.annotations.Nullable FunctionalLevel level(@org.jspecify.annotations.Nullable String name) {
        return name == null ? null : FunctionalLevel.valueOf(name);
    }
}
