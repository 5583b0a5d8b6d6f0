package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
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

    /** A team is listed up to this many; more than that is read in the table. */
    public static final int MOST = 40;

    public record Member(
            PersonId person, String name, @Nullable String number, int open, int late) {}

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

    public List<Member> listOf(Set<String> offices) {
        return jdbc.sql("""
                        SELECT p.id, p.name, p.number, count(c.number) AS open, count(c.number) FILTER (WHERE c.due_at < ?) AS late
                        FROM (SELECT id, name, number FROM directory_person WHERE supervisor_office = ANY (?) ORDER BY name LIMIT ?) p
                        LEFT JOIN tracking_case c ON c.subject = p.id AND c.ended_at IS NULL
                        GROUP BY p.id, p.name, p.number ORDER BY p.name, p.id""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(offices.toArray(String[]::new))
                .param(MOST)
                .query((row, no) -> new Member(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("number"),
                        row.getInt("open"),
                        row.getInt("late")))
                .list();
    }
}
