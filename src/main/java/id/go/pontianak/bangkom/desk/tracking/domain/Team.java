package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people somebody supervises and what runs for each of them. */
@Service
@Transactional(readOnly = true)
public class Team {

    /** What runs for one of them, and the seat he takes next. */
    public record Member(
            PersonId person,
            String name,
            @Nullable String number,
            @Nullable EmploymentStatus status,
            int open,
            int late,
            @Nullable Next next) {}

    /** A seat or an offer in a training that has not ended. */
    public record Next(String batch, String title, LocalDate starts) {}

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Team(@PlannedAnew JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean exists(Set<String> offices) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM directory_person WHERE supervisor_office = ANY (?))")
                .param(offices.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** By name, at most so many. */
    public List<Member> listOf(Set<String> offices, int most) {
        return jdbc.sql("""
                        SELECT p.id, p.name, p.number, p.status, n.batch, n.title, n.starts,
                            (SELECT count(*) FROM tracking_case c WHERE c.subject = p.id AND c.ended_at IS NULL) AS open,
                            (SELECT count(*) FROM tracking_case c WHERE c.subject = p.id AND c.ended_at IS NULL AND c.due_at < :now) AS late
                        FROM (SELECT id, name, number, status FROM directory_person WHERE supervisor_office = ANY (:offices)
                            ORDER BY name, id LIMIT :most) p
                        LEFT JOIN LATERAL (SELECT s.batch, b.title, lower(s.period) AS starts
                            FROM batch_seat s JOIN tracking_case b ON b.number = s.batch
                            WHERE s.person = p.id AND s.state IN ('SEAT', 'OFFERED', 'CLASH') AND upper(s.period) > :today
                            ORDER BY lower(s.period) LIMIT 1) n ON true
                        ORDER BY p.name, p.id""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", clock.today())
                .param("offices", offices.toArray(String[]::new))
                .param("most", most)
                .query(Team::read)
                .list();
    }

    private static Member read(ResultSet row, int no) throws SQLException {
        String status = row.getString("status");
        String batch = row.getString("batch");
        return new Member(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("number"),
                status == null ? null : EmploymentStatus.valueOf(status),
                row.getInt("open"),
                row.getInt("late"),
                batch == null
                        ? null
                        : new Next(batch, row.getString("title"), row.getObject("starts", LocalDate.class)));
    }
}
