package id.go.pontianak.bangkom.desk.casefile.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps a case has taken, in their order. */
@Service
@Transactional(readOnly = true)
public class CaseSteps {

    /** {@code title} is a message key and only there for a task; {@code name} is what the model calls the element. */
    public record Step(
            String element,
            String elementType,
            String name,
            Instant entered,
            @Nullable Instant left,
            @Nullable String task,
            @Nullable String title,
            @Nullable Instant due,
            List<String> waitsAt,
            @Nullable String answeredFor,
            @Nullable String outcome) {

        public boolean open() {
            return left == null;
        }
    }

    private final JdbcClient jdbc;

    CaseSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Step> listOf(CaseNumber number) {
        return jdbc.sql("SELECT * FROM tracking_step WHERE case_number = ? ORDER BY entered_at, no")
                .param(number.value())
                .query(CaseSteps::step)
                .list();
    }

    private static Step step(ResultSet row, int no) throws SQLException {
        java.sql.Array waitsAt = row.getArray("waits_at");
        return new Step(
                row.getString("element"),
                row.getString("element_type"),
                row.getString("name"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                instant(row, "left_at"),
                row.getString("task_id"),
                row.getString("title"),
                instant(row, "due_at"),
                waitsAt == null ? List.of() : Arrays.asList((String[]) waitsAt.getArray()),
                row.getString("answered_for"),
                row.getString("outcome"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
