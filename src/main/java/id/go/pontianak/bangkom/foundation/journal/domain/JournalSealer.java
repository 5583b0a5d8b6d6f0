package id.go.pontianak.bangkom.foundation.journal.domain;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
        chain(rows);
        return rows.size();
    }

    private void chain(List<Row> rows) {
        Link last = last();
        List<Object[]> seals = new ArrayList<>();
        for (Row row : rows) {
            last = new Link(last.position() + 1, row.sealAfter(last.hash()));
            seals.add(new Object[] {
                last.position(), row.id(), OffsetDateTime.ofInstant(row.entry().at(), ZoneOffset.UTC), last.hash()
            });
        }
        int[] types = {Types.BIGINT, Types.BIGINT, Types.TIMESTAMP_WITH_TIMEZONE, Types.BINARY};
        jdbc.batchUpdate(
                "INSERT INTO journal_seal (position, entry_id, entry_at, hash) VALUES (?, ?, ?, ?)", seals, types);
        jdbc.batchUpdate(
                "DELETE FROM journal_unsealed WHERE entry_id = ?",
                rows.stream().map(row -> new Object[] {row.id()}).toList(),
                new int[] {Types.BIGINT});
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
