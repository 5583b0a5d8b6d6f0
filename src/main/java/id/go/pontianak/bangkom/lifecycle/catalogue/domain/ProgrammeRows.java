package id.go.pontianak.bangkom.lifecycle.catalogue.domain;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.lifecycle.catalogue.CompletionTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.EvaluationLevel;
import id.go.pontianak.bangkom.lifecycle.catalogue.Field;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeText;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Programmes and their versions in the database, as their pages read them. */
@Component
public class ProgrammeRows {

    private static final String SELECT = "SELECT p.*, v.* FROM catalogue_programme p " + Columns.IN_FORCE;

    private final JdbcClient jdbc;

    ProgrammeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ProgrammeEntry> find(String code, LocalDate day) {
        return jdbc.sql(SELECT + "WHERE p.code = :code")
                .param("code", code)
                .param("day", day)
                .query(ProgrammeRows::entry)
                .optional();
    }

    /** By name; in the version of this day. */
    public List<ProgrammeEntry> list(ProgrammeFilter filter, LocalDate day) {
        String words = filter.search().strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0");
        return jdbc.sql(SELECT + """
                        WHERE (lower(p.name) LIKE :words OR lower(p.name_english) LIKE :words OR lower(p.code) LIKE :words)
                            AND (:field = '' OR p.field = :field) AND (:active::boolean IS NULL OR p.active = :active::boolean)
                        ORDER BY p.name, p.code
                        """)
                .param("day", day)
                .param("words", '%' + words + '%')
                .param("field", filter.field())
                .param("active", filter.active(), Types.BOOLEAN)
                .query(ProgrammeRows::entry)
                .list();
    }

    public List<ProgrammeVersion> versions(String code) {
        return jdbc.sql("SELECT * FROM catalogue_programme_version WHERE programme = ? ORDER BY version DESC")
                .param(code)
                .query(ProgrammeRows::version)
                .list();
    }

    public List<Field> fields() {
        return jdbc.sql("SELECT * FROM catalogue_field ORDER BY name")
                .query((row, number) -> new Field(row.getString("code"), row.getString("name")))
                .list();
    }

    private static ProgrammeEntry entry(ResultSet row, int number) throws SQLException {
        return new ProgrammeEntry(
                row.getString("code"), text(row), row.getBoolean("active"), ProgrammeRows.version(row, number));
    }

    private static ProgrammeText text(ResultSet row) throws SQLException {
        return new ProgrammeText(
                row.getString("name"),
                row.getString("name_english"),
                row.getString("field"),
                row.getInt("form"),
                row.getString("held_by"),
                row.getString("partner"),
                Columns.integer(row, "fewest"),
                Columns.integer(row, "most"),
                row.getString("curriculum"));
    }

    private static CompletionTerms completion(ResultSet row) throws SQLException {
        return new CompletionTerms(
                Columns.integer(row, "attendance_percent"),
                Columns.integer(row, "passing_score"),
                row.getBoolean("remedial"),
                row.getBoolean("reading"),
                row.getBoolean("graded"),
                Columns.names(row, "levels", EvaluationLevel.class),
                Columns.integer(row, "delayed_days"));
    }

    private static ProgrammeVersion version(ResultSet row, int number) throws SQLException {
        ProgrammeTerms terms = new ProgrammeTerms(
                row.getInt("learning_hours"),
                Mode.valueOf(row.getString("mode")),
                row.getString("method"),
                row.getString("audience"),
                Columns.names(row, "tiers", PositionTier.class),
                Columns.integer(row, "minimum_grade"),
                Columns.integer(row, "minimum_service_years"),
                completion(row));
        return new ProgrammeVersion(
                row.getInt("version"), row.getObject("valid_from", LocalDate.class), terms, row.getString("reason"));
    }
}
