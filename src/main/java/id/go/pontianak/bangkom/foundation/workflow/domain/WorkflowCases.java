package id.go.pontianak.bangkom.foundation.workflow.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per case; the lock everything else waits for. */
@Repository
public class WorkflowCases {

    public record CaseRow(
            CaseNumber number,
            String process,
            String instance,
            String definition,
            boolean open,
            @Nullable String endElement) {}

    private static final String SELECT = "SELECT number, process, instance, definition, ended_at IS NULL AS open,"
            + " end_element FROM workflow_case WHERE number = ?";

    private final JdbcClient jdbc;

    WorkflowCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the number is taken, by an open case or an ended one. */
    public boolean insert(CaseRow row, Instant at) {
        return jdbc.sql("INSERT INTO workflow_case (number, process, instance, definition, opened_at)"
                                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (number) DO NOTHING")
                        .param(row.number().value())
                        .param(row.process())
                        .param(row.instance())
                        .param(row.definition())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<CaseRow> lock(CaseNumber number) {
        return jdbc.sql(SELECT + " FOR UPDATE")
                .param(number.value())
                .query(WorkflowCases::read)
                .optional();
    }

    public Optional<CaseRow> find(CaseNumber number) {
        return jdbc.sql(SELECT).param(number.value()).query(WorkflowCases::read).optional();
    }

    public List<CaseRow> list(String after, int limit) {
        return jdbc.sql("SELECT number, process, instance, definition, ended_at IS NULL AS open, end_element"
                        + " FROM workflow_case WHERE number > ? ORDER BY number LIMIT ?")
                .param(after)
                .param(limit)
                .query(WorkflowCases::read)
                .list();
    }

    public void reached(String instance, String endElement) {
        jdbc.sql("UPDATE workflow_case SET end_element = ? WHERE instance = ?")
                .param(endElement)
                .param(instance)
                .update();
    }

    /** The case that ends with its instance; empty for a part of another case. */
    public Optional<CaseRow> end(String instance, Instant at) {
        return jdbc.sql("UPDATE workflow_case SET ended_at = ? WHERE instance = ? RETURNING number, process, instance,"
                        + " definition, false AS open, end_element")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(instance)
                .query(WorkflowCases::read)
                .optional();
    }

    private static CaseRow read(ResultSet row, int no) throws SQLException {
        return new CaseRow(
                new CaseNumber(row.getString("number")),
                row.getString("process"),
                row.getString("instance"),
                row.getString("definition"),
                row.getBoolean("open"),
                row.getString("end_element"));
    }
}
