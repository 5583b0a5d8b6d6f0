package id.go.pontianak.bangkom.foundation.time;

import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how far business time is ahead, so that a restart does not turn it back. */
@Repository
class ClockStore {

    private final JdbcClient jdbc;

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OptionalLong findOffset() {
        return jdbc.sql("SELECT offset_millis FROM workflow_clock")
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    void keepOffset(long millis) {
        jdbc.sql("INSERT INTO workflow_clock (id, offset_millis) VALUES (1, :offset)"
                        + " ON CONFLICT (id) DO UPDATE SET offset_millis = :offset, moved_at = now()")
                .param("offset", millis)
                .update();
    }
}
