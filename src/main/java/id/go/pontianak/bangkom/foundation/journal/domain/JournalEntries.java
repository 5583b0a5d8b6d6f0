package id.go.pontianak.bangkom.foundation.journal.domain;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appends and reads; one statement per entry. */
@Repository
public class JournalEntries {

    /** The number of the case, the entry and its place in the sealer's queue in one statement. */
    private static final String APPEND = """
            WITH counted AS (
                INSERT INTO journal_sequence AS s (case_number, last) VALUES (:case, 1)
                ON CONFLICT (case_number) DO UPDATE SET last = s.last + 1 RETURNING last),
            entry AS (
                INSERT INTO journal_entry (at, case_number, no, action, actor, capacity, for_office, reason, reason_salt,
                                           reason_digest, facts, content_hash)
                SELECT :at, :case, last, :action, :actor, :capacity, :office, :reason, :salt, :digest, :facts::jsonb, :hash
                FROM counted RETURNING id, at)
            INSERT INTO journal_unsealed (entry_id, entry_at) SELECT id, at FROM entry""";

    static final String COLUMNS =
            "e.id, e.at, e.case_number, e.no, e.action, e.actor, e.capacity, e.for_office, e.reason, e.reason_salt,"
                    + " e.reason_digest, e.facts::text AS facts, e.content_hash";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final SecureRandom random = new SecureRandom();

    JournalEntries(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void append(JournalEntry entry) {
        String reason = entry.reason();
        byte[] salt = reason == null ? null : salt();
        byte[] digest = reason == null || salt == null ? null : Row.digestOf(salt, reason);
        jdbc.sql(APPEND)
                .param("case", entry.caseNumber().value())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("action", entry.action())
                .param("actor", idOf(entry.actor()), java.sql.Types.OTHER)
                .param("capacity", entry.capacity(), java.sql.Types.VARCHAR)
                .param("office", entry.forOffice(), java.sql.Types.VARCHAR)
                .param("reason", reason, java.sql.Types.VARCHAR)
                .param("salt", salt, java.sql.Types.BINARY)
                .param("digest", digest, java.sql.Types.BINARY)
                .param("facts", write(entry))
                .param("hash", Row.contentHash(entry, digest))
                .update();
    }

    public List<JournalEntry> listOf(CaseNumber caseNumber) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM journal_entry e WHERE case_number = ? ORDER BY no")
                .param(caseNumber.value())
                .query((result, row) -> read(result).entry())
                .list();
    }

    public Map<CaseNumber, Instant> latest(String action, Collection<CaseNumber> caseNumbers, Instant since) {
        return jdbc
                .sql("SELECT case_number, max(at) AS at FROM journal_entry"
                        + " WHERE case_number IN (:cases) AND action = :action AND at >= :since GROUP BY case_number")
                .param("cases", caseNumbers.stream().map(CaseNumber::value).toList())
                .param("action", action)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, no) -> Map.entry(
                        new CaseNumber(row.getString("case_number")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public boolean hasActed(PersonId person, CaseNumber caseNumber) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM journal_entry WHERE case_number = ? AND actor = ?)")
                .params(caseNumber.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    public boolean hasDecided(PersonId person, CaseNumber caseNumber) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM journal_entry"
                        + " WHERE case_number = ? AND actor = ? AND capacity IS NOT NULL)")
                .params(caseNumber.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    public void eraseReason(CaseNumber caseNumber, long no) {
        jdbc.sql("UPDATE journal_entry SET reason = NULL, reason_salt = NULL WHERE case_number = ? AND no = ?")
                .param(caseNumber.value())
                .param(no)
                .update();
    }

    Row read(ResultSet result) throws SQLException {
        UUID actor = result.getObject("actor", UUID.class);
        JournalEntry entry = new JournalEntry(
                new CaseNumber(result.getString("case_number")),
                result.getLong("no"),
                result.getString("action"),
                actor == null ? null : new PersonId(actor),
                result.getString("capacity"),
                result.getString("for_office"),
                result.getString("reason"),
                readFacts(result.getString("facts")),
                result.getObject("at", OffsetDateTime.class).toInstant());
        return new Row(
                result.getLong("id"),
                entry,
                result.getBytes("reason_salt"),
                result.getBytes("reason_digest"),
                result.getBytes("content_hash"));
    }

    private static @Nullable UUID idOf(@Nullable PersonId actor) {
        return actor == null ? null : actor.value();
    }

    private byte[] salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }

    private String write(JournalEntry entry) {
        return JsonText.write(json, new TreeMap<>(entry.facts()));
    }

    private TreeMap<String, String> readFacts(String facts) {
        return JsonText.read(json, facts, new TypeReference<>() {});
    }
}
