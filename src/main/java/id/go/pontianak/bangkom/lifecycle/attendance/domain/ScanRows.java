package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** What became of these the first time; one that is new is not among them. Behind the lock of the session. */
    public Map<UUID, String> known(UUID session, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT id, outcome FROM attendance_scan WHERE session = :session AND id IN (:ids)")
                        .param("session", session)
                        .param("ids", ids)
                        .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("outcome")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
