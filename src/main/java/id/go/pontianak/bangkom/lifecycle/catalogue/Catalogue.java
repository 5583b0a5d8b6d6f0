package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes on offer. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private static final String SELECT = """
            SELECT p.*, ARRAY(SELECT t.tier FROM catalogue_programme_tier t WHERE t.programme = p.code) AS tiers
            FROM catalogue_programme p
            """;

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Programme programme(String code) {
        return jdbc.sql(SELECT + "WHERE p.code = :code")
                .param("code", code)
                .query(Catalogue::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** By name. */
    public List<Programme> listProgrammes() {
        return jdbc.sql(SELECT + "ORDER BY p.name").query(Catalogue::read).list();
    }

    private static Programme read(ResultSet row, int number) throws SQLException {
        return new Programme(
                row.getString("code"),
                row.getString("name"),
                row.getString("name_english"),
                row.getInt("form"),
                new LearningHours(row.getInt("learning_hours")),
                row.getString("provider"),
                row.getBoolean("leadership"),
                tiers(row.getArray("tiers")),
                integer(row, "minimum_grade"),
                integer(row, "minimum_service_years"),
                integer(row, "structural_training"));
    }

    private static Set<PositionTier> tiers(Array codes) throws SQLException {
        Set<PositionTier> tiers = EnumSet.noneOf(PositionTier.class);
        Arrays.stream((String[]) codes.getArray()).map(PositionTier::valueOf).forEach(tiers::add);
        return tiers;
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
