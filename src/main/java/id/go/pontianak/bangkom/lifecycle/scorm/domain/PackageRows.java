package id.go.pontianak.bangkom.lifecycle.scorm.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.scorm.ScormPackage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code scorm_package} and {@code scorm_file}. */
@Component
public class PackageRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PackageRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    public List<ScormPackage> list(String programme) {
        return jdbc.sql("SELECT * FROM scorm_package WHERE programme = ? ORDER BY added_at DESC, id")
                .param(programme)
                .query(PackageRows::read)
                .list();
    }

    public Optional<ScormPackage> find(UUID id) {
        return jdbc.sql("SELECT * FROM scorm_package WHERE id = ?")
                .param(id)
                .query(PackageRows::read)
                .optional();
    }

    public UUID insert(String programme, Manifest manifest, Map<String, byte[]> files, PersonId by) {
        UUID id = UUID.randomUUID();
        long bytes = files.values().stream().mapToLong(file -> file.length).sum();
        jdbc.sql(
                        "INSERT INTO scorm_package (id, programme, title, launch, files, bytes, added_by, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        programme,
                        manifest.title(),
                        manifest.launch(),
                        files.size(),
                        bytes,
                        by.value(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        files.forEach((path, content) -> jdbc.sql("INSERT INTO scorm_file (package, path, content) VALUES (?, ?, ?)")
                .params(id, path, content)
                .update());
        return id;
    }

    /** False where it was withdrawn before. */
    public boolean withdraw(UUID id) {
        return jdbc.sql("UPDATE scorm_package SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL")
                        .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    public Optional<byte[]> file(UUID id, String path) {
        return jdbc.sql("SELECT content FROM scorm_file WHERE package = ? AND path = ?")
                .params(id, path)
                .query((row, at) -> row.getBytes("content"))
                .optional();
    }

    private static ScormPackage read(ResultSet row, int at) throws SQLException {
        return new ScormPackage(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("programme"),
                row.getString("title"),
                row.getString("launch"),
                row.getInt("files"),
                row.getLong("bytes"),
                Objects.requireNonNull(row.getObject("added_at", OffsetDateTime.class))
                        .toInstant(),
                row.getObject("withdrawn_at") != null);
    }
}
