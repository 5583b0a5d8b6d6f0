package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.document.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.imports.ImportRecord.State;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploads, their faults and their changes between the preview and the decision. */
@Component
class ImportRows {

    private static final String SELECT = """
            SELECT i.id, i.file_names, u.name AS uploaded_by, i.uploaded_at, i.state, i.digest, d.name AS decided_by, i.decided_at,
                   (SELECT count(*) FROM directory_import_fault f WHERE f.import_id = i.id AND f.severity = 'ERROR') AS errors,
                   (SELECT count(*) FROM directory_import_fault f WHERE f.import_id = i.id AND f.severity = 'WARNING') AS warnings
            FROM directory_import i
            LEFT JOIN directory_person u ON u.id = i.uploaded_by LEFT JOIN directory_person d ON d.id = i.decided_by
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ImportRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void insert(UUID id, List<NamedFile> files, PersonId by, Instant at) {
        jdbc.sql("""
                        INSERT INTO directory_import (id, file_names, uploaded_by, uploaded_at, state, digest)
                        VALUES (:id, :names, :by, :at, 'READY', '')
                        """)
                .param("id", id)
                .param(
                        "names",
                        String.join(", ", files.stream().map(NamedFile::name).toList()))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        for (int no = 0; no < files.size(); no++) {
            jdbc.sql(
                            "INSERT INTO directory_import_file (import_id, no, name, content) VALUES (:id, :no, :name, :content)")
                    .param("id", id)
                    .param("no", no)
                    .param("name", files.get(no).name())
                    .param("content", files.get(no).content())
                    .update();
        }
    }

    /** Replaces what is previewed. */
    void preview(UUID id, State state, String digest, List<Fault> faults, List<Change> changes) {
        jdbc.sql("UPDATE directory_import SET state = :state, digest = :digest WHERE id = :id")
                .param("state", state.name())
                .param("digest", digest)
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM directory_import_fault WHERE import_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM directory_import_change WHERE import_id = :id")
                .param("id", id)
                .update();
        var faultNo = new AtomicInteger();
        template.batchUpdate(
                "INSERT INTO directory_import_fault VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                faults,
                PlanWriter.AT_ONCE,
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
        var changeNo = new AtomicInteger();
        template.batchUpdate(
                "INSERT INTO directory_import_change VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                changes,
                PlanWriter.AT_ONCE,
                (row, change) -> fill(
                        row,
                        id,
                        changeNo.getAndIncrement(),
                        change.kind().name(),
                        change.sheet(),
                        change.row(),
                        change.key(),
                        change.label(),
                        change.detail()));
    }

    private static void fill(PreparedStatement row, @Nullable Object... values) throws SQLException {
        new ArgumentPreparedStatementSetter(values).setValues(row);
    }

    /** The files go with the decision; what was changed stays on record. */
    void decide(UUID id, State state, PersonId by, Instant at) {
        jdbc.sql("UPDATE directory_import SET state = :state, decided_by = :by, decided_at = :at WHERE id = :id")
                .param("state", state.name())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM directory_import_file WHERE import_id = :id")
                .param("id", id)
                .update();
    }

    /** One file waits at a time; a newer upload takes the place of the older ones. */
    List<UUID> waiting() {
        return jdbc.sql("SELECT id FROM directory_import WHERE state IN ('READY', 'REFUSED')")
                .query(UUID.class)
                .list();
    }

    Optional<State> lock(UUID id) {
        return jdbc.sql("SELECT state FROM directory_import WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(State::valueOf);
    }

    /** Two files are never applied at once, whoever confirms them. */
    void waitForOtherImports() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('directory.import'))")
                .query((row, index) -> true)
                .list();
    }

    List<NamedFile> files(UUID id) {
        return jdbc.sql("SELECT name, content FROM directory_import_file WHERE import_id = :id ORDER BY no")
                .param("id", id)
                .query((row, index) -> new NamedFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    Optional<ImportRecord> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE i.id = :id")
                .param("id", id)
                .query(this::record)
                .optional();
    }

    List<ImportRecord> recent(int limit) {
        return jdbc.sql(SELECT + "ORDER BY i.uploaded_at DESC, i.id LIMIT :limit")
                .param("limit", limit)
                .query(this::record)
                .list();
    }

    List<Fault> faults(UUID id, Fault.Severity severity, int limit) {
        return jdbc.sql("""
                        SELECT * FROM directory_import_fault WHERE import_id = :id AND severity = :severity
                        ORDER BY no LIMIT :limit
                        """)
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

    List<Change> changes(UUID id, Change.Kind kind, int after, int limit) {
        return jdbc.sql("""
                        SELECT * FROM directory_import_change WHERE import_id = :id AND kind = :kind
                        ORDER BY no OFFSET :after LIMIT :limit
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("after", after)
                .param("limit", limit)
                .query((row, index) -> new Change(
                        kind,
                        row.getString("sheet"),
                        row.getInt("row_no"),
                        row.getString("key"),
                        row.getString("label"),
                        row.getString("detail")))
                .list();
    }

    private Map<Change.Kind, Long> counts(UUID id) {
        Map<Change.Kind, Long> counts = new EnumMap<>(Change.Kind.class);
        jdbc.sql("SELECT kind, count(*) AS n FROM directory_import_change WHERE import_id = :id GROUP BY kind")
                .param("id", id)
                .query((row, index) -> counts.put(Change.Kind.valueOf(row.getString("kind")), row.getLong("n")))
                .list();
        return counts;
    }

    private ImportRecord record(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ImportRecord(
                id,
                row.getString("file_names"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                State.valueOf(row.getString("state")),
                row.getString("digest"),
                row.getString("decided_by"),
                instant(row.getTimestamp("decided_at")),
                row.getLong("errors"),
                row.getLong("warnings"),
                counts(id));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
