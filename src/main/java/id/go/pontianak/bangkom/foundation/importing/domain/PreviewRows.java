package id.go.pontianak.bangkom.foundation.importing.domain;

import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.Preview;
import id.go.pontianak.bangkom.foundation.importing.PreviewRow;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is wrong with an upload, and what it changes. */
@Repository
public class PreviewRows {

    /** Rows on the way to the database at a time; a large file must not stand in memory twice. */
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    PreviewRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    public void replace(UUID id, Preview preview) {
        jdbc.sql("DELETE FROM importing_fault WHERE import_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM importing_change WHERE import_id = :id")
                .param("id", id)
                .update();
        faults(id, preview);
        changes(id, preview);
    }

    private void faults(UUID id, Preview preview) {
        var faultNo = new AtomicInteger();
        template.batchUpdate(
                "INSERT INTO importing_fault VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                preview.faults(),
                AT_ONCE,
                (row, fault) -> fill(
                        row,
                        id,
                        faultNo.getAndIncrement(),
                        fault.severity().name(),
                        fault.sheet(),
                        fault.row(),
                        fault.column(),
                        fault.columnIndex(),
                        fault.kind(),
                        fault.arguments().toArray(String[]::new)));
    }

    private void changes(UUID id, Preview preview) {
        var changeNo = new AtomicInteger();
        template.batchUpdate(
                "INSERT INTO importing_change VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                preview.rows(),
                AT_ONCE,
                (row, change) -> fill(
                        row,
                        id,
                        changeNo.getAndIncrement(),
                        change.kind(),
                        change.sheet(),
                        change.row(),
                        change.key(),
                        change.label(),
                        change.detail()));
    }

    private static void fill(PreparedStatement row, @Nullable Object... values) throws SQLException {
        new ArgumentPreparedStatementSetter(values).setValues(row);
    }

    public List<Fault> faults(String kind, UUID id, Fault.Severity severity, int limit) {
        return jdbc.sql("""
                        SELECT f.* FROM importing_fault f JOIN importing_upload i ON i.id = f.import_id
                        WHERE i.kind = :kind AND f.import_id = :id AND f.severity = :severity ORDER BY f.no LIMIT :limit
                        """)
                .param("kind", kind)
                .param("id", id)
                .param("severity", severity.name())
                .param("limit", limit)
                .query((row, index) -> new Fault(
                        severity,
                        row.getString("sheet"),
                        row.getInt("row_no"),
                        row.getString("column_name"),
                        row.getInt("column_no"),
                        row.getString("kind"),
                        Stream.of((String[]) row.getArray("arguments").getArray())
                                .toList()))
                .list();
    }

    public List<PreviewRow> rows(String kind, UUID id, String ofKind, int after, int limit) {
        return jdbc.sql("""
                        SELECT c.* FROM importing_change c JOIN importing_upload i ON i.id = c.import_id
                        WHERE i.kind = :kind AND c.import_id = :id AND c.kind = :of ORDER BY c.no OFFSET :after LIMIT :limit
                        """)
                .param("kind", kind)
                .param("id", id)
                .param("of", ofKind)
                .param("after", after)
                .param("limit", limit)
                .query((row, index) -> new PreviewRow(
                        ofKind,
                        row.getString("sheet"),
                        row.getInt("row_no"),
                        row.getString("key"),
                        row.getString("label"),
                        row.getString("detail")))
                .list();
    }
}
