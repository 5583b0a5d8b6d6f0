package id.go.pontianak.bangkom.lifecycle.certificate.domain;

import id.go.pontianak.bangkom.lifecycle.certificate.Seal;
import id.go.pontianak.bangkom.lifecycle.certificate.Seal.State;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code certificate_seal}. */
@Component
public class SealRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    SealRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(UUID certificate) {
        jdbc.sql("INSERT INTO certificate_seal (certificate, state, changed_at) VALUES (?, 'WAITING', ?)")
                .params(certificate, now())
                .update();
    }

    public Optional<Seal> find(UUID certificate) {
        return jdbc.sql("SELECT state, word, changed_at FROM certificate_seal WHERE certificate = ?")
                .param(certificate)
                .query((row, no) -> new Seal(
                        State.valueOf(row.getString("state")),
                        row.getString("word"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public Optional<byte[]> content(UUID certificate) {
        return jdbc.sql("SELECT content FROM certificate_seal WHERE certificate = ? AND state = 'SEALED'")
                .param(certificate)
                .query((row, no) -> row.getBytes("content"))
                .optional();
    }

    public boolean anySealed(Collection<UUID> certificates) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM certificate_seal WHERE state = 'SEALED' AND certificate = ANY (?))")
                .param(certificates.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** The valid certificate that has waited longest. */
    public Optional<UUID> nextWaiting() {
        return jdbc.sql("""
                        SELECT s.certificate FROM certificate_seal s JOIN certificate_certificate c ON c.id = s.certificate
                        WHERE s.state = 'WAITING' AND c.status = 'VALID' ORDER BY s.changed_at, s.certificate LIMIT 1
                        """).query(UUID.class).optional();
    }

    public List<UUID> asked() {
        return jdbc.sql("SELECT certificate FROM certificate_seal WHERE state = 'ASKED'")
                .query(UUID.class)
                .list();
    }

    /** The same without a word about it. */
    public boolean change(UUID certificate, State from, State to) {
        return change(certificate, from, to, null);
    }

    /** A compare-and-set; false where the seal stands otherwise. */
    public boolean change(UUID certificate, State from, State to, @Nullable String word) {
        return jdbc.sql("""
                        UPDATE certificate_seal SET state = :to, word = :word, changed_at = :at
                        WHERE certificate = :certificate AND state = :from
                        """)
                        .param("certificate", certificate)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("word", word)
                        .param("at", now())
                        .update()
                == 1;
    }

    /** False where nobody waits for it any more. */
    public boolean sealed(UUID certificate, byte[] content) {
        return jdbc.sql("""
                        UPDATE certificate_seal SET state = 'SEALED', content = ?, changed_at = ?
                        WHERE certificate = ? AND state = 'ASKED'
                        """).params(content, now(), certificate).update() == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
