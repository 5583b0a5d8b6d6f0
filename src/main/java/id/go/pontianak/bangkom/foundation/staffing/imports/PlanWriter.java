package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.directory.PersonMoved;
import id.go.pontianak.bangkom.foundation.directory.PersonsChanged;
import id.go.pontianak.bangkom.foundation.directory.PositionChanged;
import id.go.pontianak.bangkom.foundation.directory.UnitKind;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a plan in one transaction and tells the rest of the house. */
@Component
class PlanWriter {

    /** What an organisation of this shape means by its functions; an administrator may change them later. */
    private static final Map<String, String> USUAL_FUNCTIONS = Map.of(
            "PPK", "WALIKOTA", "PYB", "SEKDA", "KEPALA_BKPSDM", "KA-BKPSDM", "KABID_PENGEMBANGAN", "KABID1-BKPSDM");

    /** Rows on the way to the database at a time; a large city must not stand in memory twice. */
    static final int AT_ONCE = 1000;

    private final NamedParameterJdbcTemplate batch;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PlanWriter(NamedParameterJdbcTemplate batch, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.batch = batch;
        this.jdbc = jdbc;
        this.events = events;
    }

    void write(Plan plan, LocalDate today) {
        Map<UUID, String> before = governmentUnits(plan.formerUnits.keySet());
        jdbc.sql("SET CONSTRAINTS ALL DEFERRED").update();
        writeAll(Columns.UNIT, plan.units);
        if (!plan.units.isEmpty()) {
            nameGovernmentUnits();
        }
        writeAll(Columns.OFFICE, plan.offices);
        formerNumbers(plan, today);
        writeAll(Columns.PERSON, plan.persons);
        registerPositions();
        holders(plan);
        functions();
        publish(plan, before);
    }

    private void writeAll(Columns table, List<Map<String, @Nullable Object>> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            batch.batchUpdate(
                    table.upsert(),
                    rows.subList(from, Math.min(rows.size(), from + AT_ONCE)).stream()
                            .map(MapSqlParameterSource::new)
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private void registerPositions() {
        jdbc.sql("""
                        INSERT INTO directory_position (title, tier, functional_level)
                        SELECT DISTINCT position, tier, functional_level FROM directory_person ON CONFLICT DO NOTHING""").update();
    }

    private void nameGovernmentUnits() {
        jdbc.sql("""
                        WITH RECURSIVE belonging AS (
                            SELECT code, code AS government_unit FROM directory_unit WHERE parent IS NULL
                            UNION ALL
                            SELECT u.code, CASE WHEN u.kind IN (:kinds) OR p.kind = 'KOTA' THEN u.code
                                                ELSE b.government_unit END
                            FROM directory_unit u
                            JOIN belonging b ON b.code = u.parent JOIN directory_unit p ON p.code = u.parent)
                        UPDATE directory_unit u SET government_unit = b.government_unit
                        FROM belonging b WHERE b.code = u.code AND u.government_unit <> b.government_unit
                        """)
                .param(
                        "kinds",
                        Arrays.stream(UnitKind.values())
                                .filter(UnitKind::governmentUnit)
                                .map(Enum::name)
                                .toList())
                .update();
    }

    private void formerNumbers(Plan plan, LocalDate today) {
        for (Plan.FormerNumber former : plan.formerNumbers) {
            jdbc.sql("""
                            INSERT INTO directory_former_number (number, person_id, last_day)
                            VALUES (:number, :person, :day) ON CONFLICT DO NOTHING
                            """)
                    .param("number", former.number())
                    .param("person", former.person())
                    .param("day", today.minusDays(1))
                    .update();
        }
    }

    private void holders(Plan plan) {
        plan.ends.forEach((id, lastDay) -> jdbc.sql("UPDATE directory_holder SET to_day = :day WHERE id = :id")
                .param("day", lastDay)
                .param("id", id)
                .update());
        SqlParameterSource[] rows = plan.holders.stream()
                .map(holder -> new MapSqlParameterSource()
                        .addValue("id", holder.id())
                        .addValue("office", holder.office())
                        .addValue("person", holder.person())
                        .addValue("capacity", holder.capacity())
                        .addValue("from", Date.valueOf(holder.from()))
                        .addValue("to", holder.to() == null ? null : Date.valueOf(holder.to()))
                        .addValue("decree", holder.decree()))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            batch.batchUpdate("""
                    INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day, to_day, decree)
                    VALUES (:id, :office, :person, :capacity, :from, :to, :decree)
                    ON CONFLICT (id) DO UPDATE SET to_day = EXCLUDED.to_day, decree = EXCLUDED.decree
                    """, rows);
        }
    }

    private void functions() {
        USUAL_FUNCTIONS.forEach((function, office) -> jdbc.sql("""
                        INSERT INTO directory_function (function, office_code)
                        SELECT :function, code FROM directory_office WHERE code = :office
                        ON CONFLICT DO NOTHING
                        """)
                .param("function", function)
                .param("office", office)
                .update());
    }

    private void publish(Plan plan, Map<UUID, String> before) {
        if (!plan.changedPersons.isEmpty()) {
            events.publishEvent(new PersonsChanged(Set.copyOf(plan.changedPersons)));
        }
        governmentUnits(plan.formerUnits.keySet()).forEach((person, unit) -> {
            String former = before.get(person);
            if (former != null && !former.equals(unit)) {
                events.publishEvent(new PersonMoved(new PersonId(person), former, unit));
            }
        });
        plan.newPositions.forEach(person -> events.publishEvent(new PositionChanged(person)));
        plan.left.forEach(person -> events.publishEvent(new PersonLeft(person)));
        if (!plan.touchedOffices.isEmpty()) {
            events.publishEvent(new HoldersChanged(Set.copyOf(plan.touchedOffices)));
        }
    }

    private Map<UUID, String> governmentUnits(Set<UUID> persons) {
        Map<UUID, String> units = new HashMap<>();
        jdbc.sql("""
                        SELECT p.id, u.government_unit FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
                        WHERE p.id = ANY(:ids)
                        """)
                .param("ids", persons.toArray(UUID[]::new))
                .query((row, index) -> units.put(row.getObject("id", UUID.class), row.getString("government_unit")))
                .list();
        return units;
    }
}
