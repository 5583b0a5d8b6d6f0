package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of those who serve today were credited learning hours in a year, grouped by what they are; one statement for all groupings. */
@Component
class TrainedRows {

    /** By what people are grouped. */
    enum Dimension {
        UNIT,
        SEX,
        AGE,
        RANK,
        STATUS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code name}: of a perangkat daerah its name, otherwise a code. */
    record Group(String name, int people, int trained, int hours) {

        static final Group NOBODY = new Group("", 0, 0, 0);

        Group plus(Group other) {
            return new Group("", people + other.people, trained + other.trained, hours + other.hours);
        }
    }

    private record Line(String dimension, String name, int people, int trained, int hours) {}

    private static final String GROUPS = """
            WITH person AS (
                SELECT g.name AS unit, coalesce(p.sex, 'UNKNOWN') AS sex, coalesce(p.status, 'UNKNOWN') AS status,
                    CASE WHEN p.birth_date IS NULL THEN 'UNKNOWN'
                        WHEN p.birth_date > :last::date - interval '30 years' THEN 'BELOW_30'
                        WHEN p.birth_date > :last::date - interval '40 years' THEN 'FROM_30'
                        WHEN p.birth_date > :last::date - interval '50 years' THEN 'FROM_40' ELSE 'FROM_50' END AS age,
                    CASE WHEN p.grade ~ '^(I|II|III|IV)/' THEN split_part(p.grade, '/', 1)
                        WHEN p.status LIKE 'PPPK%' THEN 'CONTRACT' ELSE 'UNKNOWN' END AS rank,
                    greatest(coalesce(h.hours, 0), 0) AS hours
                FROM directory_person p
                JOIN directory_unit u ON u.code = p.unit_code
                JOIN directory_unit g ON g.code = u.government_unit
                LEFT JOIN (SELECT person, sum(learning_hours) AS hours FROM ledger_credit
                    WHERE completed BETWEEN :first AND :last GROUP BY person) h ON h.person = p.id
                WHERE p.number IS NOT NULL AND p.retired_on IS NULL
                    AND NOT EXISTS (SELECT FROM directory_legal_status s WHERE s.code = p.legal_status AND s.has_left))
            SELECT d.dimension, d.name, count(*) AS people, count(*) FILTER (WHERE hours > 0) AS trained, sum(hours) AS hours
            FROM person CROSS JOIN LATERAL (VALUES ('UNIT', unit), ('SEX', sex), ('AGE', age), ('RANK', rank),
                ('STATUS', status)) d (dimension, name)
            GROUP BY d.dimension, d.name
            ORDER BY count(*) FILTER (WHERE hours > 0)::numeric / count(*), d.name
            """;

    private final JdbcClient jdbc;

    TrainedRows(@PlannedAnew JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Age is that of the last day of the year; rank the group of a permanent official's grade, contract staff have none. */
    Map<Dimension, List<Group>> groups(int year) {
        return jdbc
                .sql(GROUPS)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Line.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        line -> Dimension.valueOf(line.dimension()),
                        () -> new EnumMap<>(Dimension.class),
                        Collectors.mapping(
                                line -> new Group(line.name(), line.people(), line.trained(), line.hours()),
                                Collectors.toList())));
    }
}
