package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scans that were taken, by the number that their scanner gave them. */
@Component
public class ScanRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ScanRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What became of it the first time; nobody else takes a scan of this number until the transaction ends. */
    public Optional<String> known(UUID id, UUID session) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 43))")
                .param(id.toString())
                .query((row, number) -> true)
                .single();
        return jdbc.sql("SELECT outcome FROM attendance_scan WHERE id = ? AND session = ?")
                .params(id, session)
                .query(String.class)
                .optional();
    }

    public void keep(UUID id, UUID session, @Nullable PersonId person, String outcome, PersonId by) {
        jdbc.sql("INSERT INTO attendance_scan (id, session, person, outcome, by, taken_at) VALUES (?, ?, ?, ?, ?, ?) "
                        + "ON CONFLICT (id) DO NOTHING")
                .params(
                        id,
                        session,
                        person == null ? null : person.value(),
                        outcome,
                        by.value(),
                        MarkRows.at(clock.instant()))
                .update();
    }
}
