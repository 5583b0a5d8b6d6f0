package id.go.pontianak.bangkom.foundation.importing.domain;

import id.go.pontianak.bangkom.foundation.importing.ImportRecord;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord.State;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploads and their files between the preview and the decision. */
@Repository
public class UploadRows {

    private static final String SELECT = """
            SELECT i.id, i.file_names, u.name AS uploaded_by, i.uploaded_at, i.state, i.digest, d.name AS decided_by, i.decided_at,
                   (SELECT count(*) FROM importing_fault f WHERE f.import_id = i.id AND f.severity = 'ERROR') AS errors,
                   (SELECT count(*) FROM importing_fault f WHERE f.import_id = i.id AND f.severity = 'WARNING') AS warnings
            FROM importing_upload i
            LEFT JOIN directory_person u ON u.id = i.uploaded_by LEFT JOIN directory_person d ON d.id = i.decided_by
            WHERE i.kind = :kind
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UploadRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID insert(String kind, List<NamedFile> files, PersonId by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO importing_upload (id, kind, file_names, uploaded_by, uploaded_at, state, digest)
                        VALUES (:id, :kind, :names, :by, :at, 'READY', '')
                        """)
                .param("id", id)
                .param("kind", kind)
                .param(
                        "names",
                        String.join(", ", files.stream().map(NamedFile::name).toList()))
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        for (int no = 0; no < files.size(); no++) {
            jdbc.sql("INSERT INTO importing_file (import_id, no, name, content) VALUES (:id, :no, :name, :content)")
                    .param("id", id)
                    .param("no", no)
                    .param("name", files.get(no).name())
                    .param("content", files.get(no).content())
                    .update();
        }
        return id;
    }

    public void preview(UUID id, State state, String digest) {
        jdbc.sql("UPDATE importing_upload SET state = :state, digest = :digest WHERE id = :id")
                .param("state", state.name())
                .param("digest", digest)
                .param("id", id)
                .update();
    }

    /** The files go with the decision; what was changed stays on record. */
    public void decide(UUID id, State state, PersonId by) {
        jdbc.sql("UPDATE importing_upload SET state = :state, decided_by = :by, decided_at = :at WHERE id = :id")
                .param("state", state.name())
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM importing_file WHERE import_id = :id")
                .param("id", id)
                .update();
    }

    public List<UUID> waiting(String kind) {
        return jdbc.sql("SELECT id FROM importing_upload WHERE kind = :kind AND state IN ('READY', 'REFUSED')")
                .param("kind", kind)
                .query(UUID.class)
                .list();
    }

    public Optional<State> lock(String kind, UUID id) {
        return jdbc.sql("SELECT state FROM importing_upload WHERE kind = :kind AND id = :id FOR UPDATE")
                .param("kind", kind)
                .param("id", id)
                .query(String.class)
                .optional()
                .map(State::valueOf);
    }

    /** Two uploads of a kind are never applied at once, whoever confirms them. */
    public void waitForOthers(String kind) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('importing.' || :kind))")
                .param("kind", kind)
                .query((row, index) -> true)
                .list();
    }

    public String digest(UUID id) {
        return jdbc.sql("SELECT digest FROM importing_upload WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    public List<NamedFile> files(String kind, UUID id) {
        return jdbc.sql("""
                        SELECT f.name, f.content FROM importing_file f JOIN importing_upload i ON i.id = f.import_id
                        WHERE i.kind = :kind AND f.import_id = :id ORDER BY f.no""")
                .param("kind", kind)
                .param("id", id)
                .query((row, index) -> new NamedFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    public Optional<ImportRecord> find(String kind, UUID id) {
        return jdbc.sql(SELECT + "AND i.id = :id")
                .param("kind", kind)
                .param("id", id)
                .query(this::record)
                .optional();
    }

    public List<ImportRecord> recent(String kind, int limit) {
        return jdbc.sql(SELECT + "ORDER BY i.uploaded_at DESC, i.id LIMIT :limit")
                .param("kind", kind)
                .param("limit", limit)
                .query(this::record)
                .list();
    }

    private Map<String, Long> counts(UUID id) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("SELECT kind, count(*) AS n FROM importing_change WHERE import_id = :id GROUP BY kind")
                .param("id", id)
                .query((row, index) -> counts.put(row.getString("kind"), row.getLong("n")))
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
