package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code batch_call}: which units were called upon, and which said that they propose nobody. */
@Component
public class CallInvitations {

    /** {@code nobodyBecause} is null while the unit has not said so. */
    public record Call(String unit, @Nullable String nobodyBecause) {}

    private final JdbcClient jdbc;

    CallInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void callUpon(String batch, Collection<String> units) {
        for (String unit : units) {
            jdbc.sql("INSERT INTO batch_call (batch, unit) VALUES (:batch, :unit) ON CONFLICT DO NOTHING")
                    .param("batch", batch)
                    .param("unit", unit)
                    .update();
        }
    }

    public List<Call> listOf(String batch) {
        return jdbc.sql("SELECT unit, nobody_because FROM batch_call WHERE batch = :batch ORDER BY unit")
                .param("batch", batch)
                .query((row, number) -> new Call(row.getString("unit"), row.getString("nobody_because")))
                .list();
    }

    public boolean proposeNobody(String batch, String unit, String reason, PersonId by, Instant at) {
        return jdbc.sql("""
                                UPDATE batch_call SET nobody_because = :reason, answered_by = :by, answered_at = :at
                                WHERE batch = :batch AND unit = :unit
                                """)
                        .param("batch", batch)
                        .param("unit", unit)
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
