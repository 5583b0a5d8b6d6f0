package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.TraceSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was proposed for batches. */
@Component
class NominationTrace implements TraceSource {

    private final JdbcClient jdbc;

    NominationTrace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Mark> marks(Collection<String> batches, PersonId reader) {
        return jdbc.sql(
                        "SELECT number, batch, person, status FROM nomination WHERE batch = ANY (?) ORDER BY submitted_at")
                .param(batches.toArray(String[]::new))
                .query((row, no) -> mark(
                        row.getString("number"),
                        row.getString("batch"),
                        new PersonId(row.getObject("person", UUID.class)),
                        NominationStatus.valueOf(row.getString("status"))))
                .list();
    }

    private static Mark mark(String number, String batch, PersonId person, NominationStatus status) {
        return new Mark(
                person, batch, Stage.NOMINATION, status.messageKey(), "/nominations/" + number, status.onList());
    }
}
