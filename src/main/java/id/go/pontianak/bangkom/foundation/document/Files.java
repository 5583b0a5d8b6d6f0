package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * File storage in the database, so that both nodes and every backup have the same files: kept in the caller's transaction, never changed, and
 * forgotten when their retention ends. Readers are checked by the {@link FileOwner} of the purpose.
 */
@Service
@Transactional
public class Files {

    /** What a form may send. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final String COLUMNS = "id, purpose, owner_key, name, type, size, sha256, kept_at, kept_by";

    private final JdbcClient jdbc;
    private final ObjectProvider<FileOwner> owners;
    private final Clock clock;

    Files(JdbcClient jdbc, ObjectProvider<FileOwner> owners, Clock clock) {
        this.jdbc = jdbc;
        this.owners = owners;
        this.clock = clock;
    }

    /** Refused with a sentence at the field {@code file} where it is empty, too large or no type of the allow-list. */
    public FileId keep(NewFile file) {
        if (ownerOf(file.purpose()).isEmpty()) {
            throw new IllegalArgumentException("No owner reads files of purpose " + file.purpose());
        }
        byte[] content = file.content();
        requireSize(content.length);
        FileType type = FileType.of(content);
        FileId id = new FileId(UUID.randomUUID());
        jdbc.sql("INSERT INTO document_file (" + COLUMNS + ", content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), file.purpose(), file.ownerKey(), FileName.clean(file.name(), type), type.name())
                .params(content.length, Sha256.of(content))
                .params(clock.instant().atOffset(ZoneOffset.UTC), file.keptBy().value(), content)
                .update();
        return id;
    }

    /** With its content; the same 404 for what does not exist and what this reader may not have. */
    @Transactional(readOnly = true)
    public StoredFile.Opened open(FileId id, PersonId reader) {
        StoredFile file =
                find(id).filter(found -> mayRead(reader, found.owner())).orElseThrow(NotFound::new);
        byte[] content = jdbc.sql("SELECT content FROM document_file WHERE id = ?")
                .param(id.value())
                .query((row, no) -> row.getBytes("content"))
                .single();
        return new StoredFile.Opened(file, Objects.requireNonNull(content));
    }

    /** For the module that kept it; no right is asked, no content read. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(FileId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM document_file WHERE id = ?")
                .param(id.value())
                .query((row, no) -> read(row))
                .optional();
    }

    /** End of retention: name and content are gone for good. Harmless where they are already. */
    public void forget(FileId id) {
        jdbc.sql("DELETE FROM document_file WHERE id = ?").param(id.value()).update();
    }

    private boolean mayRead(PersonId reader, StoredFile.Owner owner) {
        return ownerOf(owner.purpose())
                .filter(module -> module.mayRead(reader, owner.key()))
                .isPresent();
    }

    private Optional<FileOwner> ownerOf(String purpose) {
        return owners.stream().filter(owner -> owner.purpose().equals(purpose)).findFirst();
    }

    private static void requireSize(int bytes) {
        if (bytes == 0) {
            throw RuleViolated.at(FileType.FIELD, "refusal.document.empty");
        }
        if (bytes > LARGEST) {
            throw RuleViolated.at(FileType.FIELD, "refusal.document.large");
        }
    }

    private static StoredFile read(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new StoredFile.Owner(row.getString("purpose"), row.getString("owner_key")),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getTimestamp("kept_at").toInstant(),
                new PersonId(row.getObject("kept_by", UUID.class)));
    }
}
