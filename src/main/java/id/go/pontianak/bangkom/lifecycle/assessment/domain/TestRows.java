package id.go.pontianak.bangkom.lifecycle.assessment.domain;

import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tests that batches have; their windows are those of the examinations. */
@Component
public class TestRows {

    /** {@code chosen}: its window was chosen by somebody and follows the calendar no more; {@code closed}: it is asked for no more. */
    public record Row(TestKind kind, boolean chosen, boolean closed) {}

    private final JdbcClient jdbc;

    TestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Row> of(String batch) {
        return jdbc.sql("SELECT * FROM assessment_test WHERE batch = ? ORDER BY kind")
                .param(batch)
                .query(TestRows::read)
                .list();
    }

    /** Batches whose tests are not closed yet. */
    public List<String> unclosed() {
        return jdbc.sql("SELECT DISTINCT batch FROM assessment_test WHERE NOT closed ORDER BY batch")
                .query(String.class)
                .list();
    }

    /** False where the batch has the test already, and then nothing is written. */
    public boolean insert(String batch, TestKind kind, boolean chosen) {
        return jdbc.sql(
                                "INSERT INTO assessment_test (batch, kind, chosen, closed) VALUES (?, ?, ?, false) ON CONFLICT DO NOTHING")
                        .params(batch, kind.name(), chosen)
                        .update()
                == 1;
    }

    public void choose(String batch, TestKind kind) {
        jdbc.sql("UPDATE assessment_test SET chosen = true, closed = false WHERE batch = ? AND kind = ?")
                .params(batch, kind.name())
                .update();
    }

    public void close(String batch, TestKind kind) {
        jdbc.sql("UPDATE assessment_test SET closed = true WHERE batch = ? AND kind = ?")
                .params(batch, kind.name())
                .update();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(TestKind.valueOf(row.getString("kind")), row.getBoolean("chosen"), row.getBoolean("closed"));
    }
}
