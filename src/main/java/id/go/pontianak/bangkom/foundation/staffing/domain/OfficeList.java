package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.database.SearchWords;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offices with who holds them today, as administrators look through them. */
@Service
@Transactional(readOnly = true)
public class OfficeList {

    public static final int PAGE = 50;

    private static final String SELECT = """
            SELECT o.code, o.title, u.name AS unit, a.person_id, a.capacity, p.name AS holder, a.to_day,
                   EXISTS (SELECT 1 FROM directory_absence b WHERE b.person_id = a.person_id AND b.cancelled_at IS NULL
                           AND b.from_day <= :day AND b.to_day >= :day) AS absent
            FROM directory_office o
            JOIN directory_unit u ON u.code = o.unit_code
            LEFT JOIN LATERAL (
                SELECT h.person_id, h.capacity, h.to_day FROM directory_serving_holder h
                WHERE h.office_code = o.code AND h.from_day <= :day AND (h.to_day IS NULL OR h.to_day >= :day)
                ORDER BY CASE h.capacity WHEN 'PLH' THEN 1 WHEN 'PLT' THEN 2 WHEN 'PJ' THEN 3 ELSE 4 END LIMIT 1) a ON true
            LEFT JOIN directory_person p ON p.id = a.person_id
            """;

    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    OfficeList(CurrentUser user, @PlannedAnew JdbcClient jdbc, BusinessClock clock) {
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@code capacity} null: nobody holds it. */
    public record Row(
            String code,
            String title,
            String unit,
            @Nullable UUID person,
            @Nullable String holder,
            @Nullable String capacity,
            java.time.@Nullable LocalDate until,
            boolean absent) {

        public boolean vacant() {
            return person == null;
        }
    }

    /** What is searched for is in the title, the code, the unit or the holder's name. */
    public List<Row> find(String search, boolean vacantOnly, int page) {
        requireAdministrator();
        Map<String, String> words = SearchWords.of(search);
        return jdbc.sql(SELECT + "WHERE "
                        + SearchWords.allIn("lower(concat_ws(' ', o.title, o.code, u.name, p.name, p.number))", words)
                        + """
                           AND (NOT :vacant OR a.person_id IS NULL)
                          ORDER BY u.government_unit, u.name, o.echelon NULLS LAST, o.code OFFSET :start LIMIT :limit
                          """)
                .param("day", clock.today())
                .params(words)
                .param("vacant", vacantOnly)
                .param("start", Math.max(0, page) * PAGE)
                .param("limit", PAGE + 1)
                .query(OfficeList::row)
                .list();
    }

    /** Those directly under the office. */
    public List<Row> below(String office) {
        requireAdministrator();
        return jdbc.sql(SELECT + "WHERE o.superior = :office ORDER BY o.echelon NULLS LAST, o.code")
                .param("day", clock.today())
                .param("office", office)
                .query(OfficeList::row)
                .list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("code"),
                row.getString("title"),
                row.getString("unit"),
                row.getObject("person_id", UUID.class),
                row.getString("holder"),
                row.getString("capacity"),
                row.getObject("to_day", java.time.LocalDate.class),
                row.getBoolean("absent"));
    }

    private void requireAdministrator() {
        if (!user.actor().has(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
