package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.catalogue.domain.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes there are, as other modules know them: in the version of today, or in one they kept. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private static final String SELECT = """
            SELECT p.*, v.*, r.name || COALESCE(' bersama ' || s.name, '') AS provider
            FROM catalogue_programme p
            JOIN catalogue_provider r ON r.code = p.held_by
            LEFT JOIN catalogue_provider s ON s.code = p.partner
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Catalogue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As it is today. */
    public Programme programme(String code) {
        return jdbc.sql(SELECT + Columns.IN_FORCE + "WHERE p.code = :code")
                .param("code", code)
                .param("day", today())
                .query(Catalogue::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** As it was in this version. */
    public Programme programme(String code, int version) {
        return jdbc.sql(SELECT + """
                        JOIN catalogue_programme_version v ON v.programme = p.code AND v.version = :version
                        WHERE p.code = :code
                        """)
                .param("code", code)
                .param("version", version)
                .query(Catalogue::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The version that holds on a day, as far as is known now. */
    public int versionOn(String code, LocalDate day) {
        return jdbc.sql("SELECT v.version FROM catalogue_programme p " + Columns.IN_FORCE + "WHERE p.code = :code")
                .param("code", code)
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The highest version there is, which may hold only from a later day on. */
    public int latestVersion(String code) {
        return jdbc.sql("SELECT max(version) FROM catalogue_programme_version WHERE programme = ?")
                .param(code)
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** By name, also those of which no batch is planned any more: cases and credits of them remain. */
    public List<Programme> listProgrammes() {
        return jdbc.sql(SELECT + Columns.IN_FORCE + "ORDER BY p.name")
                .param("day", today())
                .query(Catalogue::read)
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), City.ZONE);
    }

    private static Programme read(ResultSet row, int number) throws SQLException {
        return new Programme(
                row.getString("code"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("name_english"),
                row.getInt("form"),
                new LearningHours(row.getInt("learning_hours")),
                row.getString("provider"),
                row.getBoolean("leadership"),
                Columns.names(row, "tiers", PositionTier.class),
                Columns.integer(row, "minimum_grade"),
                Columns.integer(row, "minimum_service_years"),
                Columns.integer(row, "structural_training"),
                row.getBoolean("active"));
    }
}
