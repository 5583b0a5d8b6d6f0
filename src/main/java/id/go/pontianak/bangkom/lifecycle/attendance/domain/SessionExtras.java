package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What else is kept of a session's attendance: until when it was reopened, the files of its signed lists, and whether there is any. */
@Component
public class SessionExtras {

    private final JdbcClient jdbc;

    SessionExtras(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Instant> reopenedUntil(UUID session) {
        return jdbc.sql("SELECT until FROM attendance_reopening WHERE session = ? ORDER BY opened_at DESC LIMIT 1")
                .param(session)
                .query((row, number) -> Objects.requireNonNull(MarkRows.instant(row, "until")))
                .optional();
    }

    public void reopen(Reopening reopening) {
        jdbc.sql("INSERT INTO attendance_reopening (session, opened_at, until, by, reason) VALUES (?, ?, ?, ?, ?)")
                .params(
                        reopening.session(),
                        MarkRows.at(reopening.openedAt()),
                        MarkRows.at(reopening.until()),
                        reopening.by().value(),
                        reopening.reason())
                .update();
    }

    /** Whether marks, lists or reopenings are kept of it. */
    public boolean used(UUID session) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM attendance_mark WHERE session = :id)
                            OR EXISTS (SELECT FROM attendance_signed_list WHERE session = :id)
                            OR EXISTS (SELECT FROM attendance_reopening WHERE session = :id)
                        """).param("id", session).query(Boolean.class).single();
    }

    public void attach(UUID session, UUID file) {
        jdbc.sql("INSERT INTO attendance_signed_list (file, session) VALUES (?, ?)")
                .params(file, session)
                .update();
    }

    public List<UUID> signedLists(UUID session) {
        return jdbc.sql("SELECT file FROM attendance_signed_list WHERE session = ?")
                .param(session)
                .query(UUID.class)
                .list();
    }
}
