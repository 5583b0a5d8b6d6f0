package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learning hours of a year by perangkat daerah, and the people behind each number; both come from the same rows. */
@Service
@Transactional(readOnly = true)
public class LedgerOverview {

    /** Which people a number counts. All are either of the next four; those without hours are found among them, whatever is asked of them. */
    public enum Show {
        ALL,
        /** Who have a target and reached it. */
        REACHED,
        /** Who have a target and did not. */
        BELOW,
        /** Contract staff within their limit; they have no target. */
        WITHIN,
        /** Contract staff beyond their limit. */
        OVER,
        NONE
    }

    /** Somebody who serves, with the hours of the year; {@code status} is null where it is not known. */
    public record Learner(
            PersonId person,
            String number,
            String name,
            String position,
            String unit,
            String unitName,
            @Nullable EmploymentStatus status,
            int hours,
            Target target) {

        public boolean is(Show show) {
            return LedgerOverview.is(show, target, hours);
        }
    }

    /** A perangkat daerah, or all of them where the code is empty. */
    public record Line(String unit, String name, Map<Show, Integer> people, int hours) {

        public int count(Show show) {
            return people.getOrDefault(show, 0);
        }

        /** Hours a person, to one decimal. */
        public double mean() {
            int all = count(Show.ALL);
            return all == 0 ? 0 : Math.round(10.0 * hours / all) / 10.0;
        }
    }

    private final JdbcClient jdbc;
    private final LearningTargets targets;

    LedgerOverview(JdbcClient jdbc, LearningTargets targets) {
        this.jdbc = jdbc;
        this.targets = targets;
    }

    /** By name of the unit, the sum last. */
    public List<Line> lines(Reach reach, int year, String sum) {
        Map<String, List<Learner>> units = new LinkedHashMap<>();
        List<Learner> all = learners(reach, year);
        all.forEach(one ->
                units.computeIfAbsent(one.unit(), unit -> new ArrayList<>()).add(one));
        List<Line> lines = new ArrayList<>();
        units.forEach((unit, people) -> lines.add(line(unit, people.get(0).unitName(), people)));
        lines.add(line("", sum, all));
        return lines;
    }

    /** All whom the reader oversees in one line, without code and name; counted by the database, since a start page asks for it. */
    public Line total(Reach reach, int year) {
        List<Group> groups = serving(
                        "SELECT p.status, coalesce(h.hours, 0) AS hours, count(*) AS people",
                        "GROUP BY 1, 2",
                        reach,
                        year)
                .query((row, no) -> new Group(status(row), row.getInt("hours"), row.getInt("people")))
                .list();
        Map<Show, Integer> counts = new HashMap<>();
        for (Group group : groups) {
            Target target = targets.of(group.status(), year);
            for (Show show : Show.values()) {
                counts.merge(show, is(show, target, group.hours()) ? group.people() : 0, Integer::sum);
            }
        }
        return new Line(
                "",
                "",
                counts,
                groups.stream()
                        .mapToInt(group -> group.hours() * group.people())
                        .sum());
    }

    /** So many people of one status have as many hours. */
    private record Group(@Nullable EmploymentStatus status, int hours, int people) {}

    private static boolean is(Show show, Target target, int hours) {
        return switch (show) {
            case ALL -> true;
            case REACHED -> !target.cap() && hours >= target.hours();
            case BELOW -> target.missing(hours) > 0;
            case WITHIN -> target.cap() && hours <= target.hours();
            case NONE -> hours == 0;
            case OVER -> target.cap() && hours > target.hours();
        };
    }

    /** The people of one number, by unit and name; an empty unit is all that the reader oversees. */
    public List<Learner> people(Reach reach, int year, String unit, Show show) {
        return learners(reach, year).stream()
                .filter(one -> unit.isEmpty() || one.unit().equals(unit))
                .filter(one -> one.is(show))
                .toList();
    }

    private static Line line(String unit, String name, List<Learner> people) {
        Map<Show, Integer> counts = new HashMap<>();
        for (Show show : Show.values()) {
            counts.put(show, (int) people.stream().filter(one -> one.is(show)).count());
        }
        return new Line(
                unit, name, counts, people.stream().mapToInt(Learner::hours).sum());
    }

    private List<Learner> learners(Reach reach, int year) {
        Map<@Nullable EmploymentStatus, Target> byStatus = new HashMap<>();
        return serving(
                        "SELECT p.id, p.number, p.name, p.position, p.status, g.code, g.name AS unit_name, coalesce(h.hours, 0) AS hours",
                        "ORDER BY g.name, g.code, p.name, p.id",
                        reach,
                        year)
                .query((row, no) -> {
                    EmploymentStatus status = status(row);
                    return new Learner(
                            new PersonId(row.getObject("id", UUID.class)),
                            Objects.requireNonNull(row.getString("number")),
                            row.getString("name"),
                            row.getString("position"),
                            row.getString("code"),
                            row.getString("unit_name"),
                            status,
                            row.getInt("hours"),
                            byStatus.computeIfAbsent(status, known -> targets.of(known, year)));
                })
                .list();
    }

    /** Who serves and is overseen, with the hours of the year. */
    private JdbcClient.StatementSpec serving(String columns, String order, Reach reach, int year) {
        return jdbc.sql(columns + """

                        FROM directory_person p
                        JOIN directory_unit u ON u.code = p.unit_code
                        JOIN directory_unit g ON g.code = u.government_unit
                        LEFT JOIN (SELECT person, sum(learning_hours) AS hours FROM ledger_credit
                            WHERE completed BETWEEN :first AND :last GROUP BY person) h ON h.person = p.id
                        WHERE p.number IS NOT NULL AND p.retired_on IS NULL
                            AND NOT EXISTS (SELECT FROM directory_legal_status s WHERE s.code = p.legal_status AND s.has_left)
                            AND (:city OR g.code = ANY(:units))
                        """ + order)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("city", reach.city())
                .param("units", reach.units().toArray(String[]::new));
    }

    private static @Nullable EmploymentStatus status(ResultSet row) throws SQLException {
        String code = row.getString("status");
        return code == null ? null : EmploymentStatus.valueOf(code);
    }
}
