package id.go.pontianak.bangkom.foundation.journal.domain;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chains committed entries, one sealer at a time, so that no decision ever waits for the chain. */
@Component
public class JournalSealer {

    static final byte[] BEGINNING = new byte[32];

    private static final int BLOCK = 1000;
    private static final long LOCK = 0x626b6a726e6cL;

    /** A block in one statement, from the position behind which it goes on. */
    private static final String SEALED = """
            WITH sealed AS (
                SELECT ? + no AS position, id, at, hash
                FROM unnest(CAST(? AS bigint[]), CAST(? AS timestamptz[]), CAST(? AS bytea[])) WITH ORDINALITY AS e (id, at, hash, no)),
            waits AS (DELETE FROM journal_unsealed u USING sealed s WHERE u.entry_id = s.id)
            INSERT INTO journal_seal (position, entry_id, entry_at, hash) SELECT position, id, at, hash FROM sealed""";

    private record Link(long position, byte[] hash) {}

    private final JdbcTemplate jdbc;
    private final JournalEntries entries;

    JournalSealer(JdbcTemplate jdbc, JournalEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** Seals up to a block; the number sealed, zero when nothing waits or another node is at it. */
    @Transactional
    public int seal() {
        if (!Boolean.TRUE.equals(jdbc.queryForObject("SELECT pg_try_advisory_xact_lock(?)", Boolean.class, LOCK))) {
            return 0;
        }
        List<Row> rows = jdbc.query(
                "SELECT " + JournalEntries.COLUMNS + " FROM journal_unsealed u JOIN journal_entry e"
                        + " ON e.id = u.entry_id AND e.at = u.entry_at ORDER BY u.entry_id LIMIT " + BLOCK,
                (result, no) -> entries.read(result));
        if (!rows.isEmpty()) {
            chain(rows);
        }
        return rows.size();
    }

    private void chain(List<Row> rows) {
        Link last = last();
        long before = last.position();
        byte[][] hashes = new byte[rows.size()][];
        for (int no = 0; no < hashes.length; no++) {
            last = new Link(last.position() + 1, rows.get(no).sealAfter(last.hash()));
            hashes[no] = last.hash();
        }
        jdbc.update(
                SEALED,
                before,
                rows.stream().map(Row::id).toArray(Long[]::new),
                rows.stream().map(row -> row.entry().at().toString()).toArray(String[]::new),
                hashes);
    }

    private Link last() {
        return jdbc
                .query(
                        "SELECT position, hash FROM journal_seal ORDER BY position DESC LIMIT 1",
                        (result, no) -> new Link(result.getLong("position"), result.getBytes("hash")))
                .stream()
                .findFirst()
                .orElse(new Link(0, BEGINNING));
    }
}
