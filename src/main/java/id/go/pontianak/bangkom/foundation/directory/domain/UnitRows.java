package id.go.pontianak.bangkom.foundation.directory.domain;

import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.directory.Unit;
import id.go.pontianak.bangkom.foundation.directory.UnitKind;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads units, their offices and the functions offices carry. */
@Component
public class UnitRows {

    /** {@code below}: the unit and all units under it. */
    static final String BELOW = """
            WITH RECURSIVE below AS (
                SELECT code FROM directory_unit WHERE code = :unit
                UNION SELECT u.code FROM directory_unit u JOIN below b ON u.parent = b.code)
            """;

    private static final String OFFICE =
            "SELECT o.code, o.title, o.unit_code, o.tier, o.echelon, o.superior FROM directory_office o ";

    private final JdbcClient jdbc;

    UnitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Unit> findUnit(String code) {
        return LookupCache.once("unit", code, () -> readUnit(code));
    }

    private Optional<Unit> readUnit(String code) {
        return jdbc.sql("SELECT code, name, parent, kind, week_pattern FROM directory_unit WHERE code = :code")
                .param("code", code)
                .query(UnitRows::unit)
                .optional();
    }

    public List<Unit> listGovernmentUnits() {
        List<String> kinds = Arrays.stream(UnitKind.values())
                .filter(UnitKind::governmentUnit)
                .map(Enum::name)
                .toList();
        return jdbc.sql(
                        "SELECT code, name, parent, kind, week_pattern FROM directory_unit WHERE kind IN (:kinds) ORDER BY name")
                .param("kinds", kinds)
                .query(UnitRows::unit)
                .list();
    }

    public Optional<String> findGovernmentUnitOf(String unit) {
        return LookupCache.once("governmentUnit", unit, () -> readGovernmentUnitOf(unit));
    }

    private Optional<String> readGovernmentUnitOf(String unit) {
        return jdbc.sql("SELECT government_unit FROM directory_unit WHERE code = :unit")
                .param("unit", unit)
                .query(String.class)
                .optional();
    }

    public Optional<Office> findOffice(String code) {
        return LookupCache.once("office", code, () -> readOffice(code));
    }

    private Optional<Office> readOffice(String code) {
        return jdbc.sql(OFFICE + "WHERE o.code = :code")
                .param("code", code)
                .query(UnitRows::office)
                .optional();
    }

    /** Offices of the unit and of all units below it, but its own head; highest first. */
    public List<Office> listSubordinate(String unit) {
        String head = findHead(unit).map(Office::code).orElse("");
        return jdbc.sql(BELOW + OFFICE + """
                          WHERE o.unit_code IN (SELECT code FROM below) AND o.code <> :head
                          ORDER BY o.echelon NULLS LAST, o.code
                          """)
                .param("unit", unit)
                .param("head", head)
                .query(UnitRows::office)
                .list();
    }

    public Optional<Office> findHead(String unit) {
        return LookupCache.once("head", unit, () -> readHead(unit));
    }

    /** Should a unit have several offices led from outside, the highest and then the first by code is its head. */
    private Optional<Office> readHead(String unit) {
        return jdbc.sql(OFFICE + """
                          LEFT JOIN directory_office s ON s.code = o.superior
                          WHERE o.unit_code = :unit AND (s.code IS NULL OR s.unit_code <> o.unit_code)
                          ORDER BY o.echelon NULLS LAST, o.code LIMIT 1
                          """)
                .param("unit", unit)
                .query(UnitRows::office)
                .optional();
    }

    /** By unit, in one query; units without a head are left out. */
    public Map<String, Office> heads(Collection<String> of) {
        return of.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(OFFICE.replace("SELECT", "SELECT DISTINCT ON (o.unit_code)") + """
                          LEFT JOIN directory_office s ON s.code = o.superior
                          WHERE o.unit_code IN (:units) AND (s.code IS NULL OR s.unit_code <> o.unit_code)
                          ORDER BY o.unit_code, o.echelon NULLS LAST, o.code
                          """)
                        .param("units", of)
                        .query(UnitRows::office)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Office::unit, head -> head));
    }

    public Optional<String> findOfficeOf(Function function) {
        return Optional.ofNullable(
                LookupCache.once("functions", "all", this::readFunctions).get(function.name()));
    }

    /** A handful, asked for together. */
    private Map<String, String> readFunctions() {
        return jdbc
                .sql("SELECT function, office_code FROM directory_function")
                .query((row, no) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                row.getString("parent"),
                UnitKind.valueOf(row.getString("kind")),
                WeekPattern.valueOf(row.getString("week_pattern")));
    }

    private static Office office(ResultSet row, int index) throws SQLException {
        return new Office(
                row.getString("code"),
                row.getString("title"),
                row.getString("unit_code"),
                PositionTier.valueOf(row.getString("tier")),
                row.getString("echelon"),
                row.getString("superior"));
    }
}
