package id.go.pontianak.bangkom.foundation.journal.domain;

import id.go.pontianak.bangkom.foundation.journal.JournalHead;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier.BadRow;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The chain of seals, walked from its beginning a page at a time. */
@Component
public class JournalChain {

    private static final int PAGE = 2000;

    private record Sealed(
            long position,
            long entry,
            byte[] hash,
            @Nullable Row row) {}

    private final JdbcTemplate jdbc;
    private final JournalEntries entries;

    JournalChain(JdbcTemplate jdbc, JournalEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    public Optional<BadRow> findFirstBadRow() {
        byte[] before = JournalSealer.BEGINNING;
        long position = 0;
        List<Sealed> page = page(position);
        while (!page.isEmpty()) {
            for (Sealed sealed : page) {
                position++;
                Row row = sealed.row();
                if (row == null || sealed.position() != position) {
                    return Optional.of(new BadRow(sealed.entry(), null, 0, Fault.MISSING));
                }
                if (!row.intact() || !Arrays.equals(row.sealAfter(before), sealed.hash())) {
                    return Optional.of(bad(row, Fault.CHANGED));
                }
                before = sealed.hash();
            }
            page = page(position);
        }
        return findOutsideTheChain();
    }

    public Optional<JournalHead> head() {
        return jdbc
                .query("SELECT position, hash FROM journal_seal ORDER BY position DESC LIMIT 1", JournalChain::link)
                .stream()
                .findFirst();
    }

    public boolean holds(JournalHead noted) {
        return jdbc.query(
                        "SELECT position, hash FROM journal_seal WHERE position = ?",
                        JournalChain::link,
                        noted.position())
                .contains(noted);
    }

    private static JournalHead link(ResultSet row, int no) throws SQLException {
        return new JournalHead(row.getLong("position"), HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private List<Sealed> page(long after) {
        return jdbc.query(
                "SELECT s.position, s.entry_id, s.hash, " + JournalEntries.COLUMNS
                        + " FROM journal_seal s LEFT JOIN journal_entry e ON e.id = s.entry_id AND e.at = s.entry_at"
                        + " WHERE s.position > ? ORDER BY s.position LIMIT " + PAGE,
                (result, no) -> new Sealed(
                        result.getLong("position"),
                        result.getLong("entry_id"),
                        result.getBytes("hash"),
                        result.getObject("id") == null ? null : entries.read(result)),
                after);
    }

    private Optional<BadRow> findOutsideTheChain() {
        return jdbc
                .query(
                        "SELECT " + JournalEntries.COLUMNS + ", u.entry_id IS NULL AS strange FROM journal_entry e"
                                + " LEFT JOIN journal_seal s ON s.entry_id = e.id"
                                + " LEFT JOIN journal_unsealed u ON u.entry_id = e.id"
                                + " WHERE s.entry_id IS NULL ORDER BY e.id",
                        (result, no) -> {
                            Row row = entries.read(result);
                            Fault fault = result.getBoolean("strange") ? Fault.UNSEALED : Fault.CHANGED;
                            return fault == Fault.CHANGED && row.intact() ? null : bad(row, fault);
                        })
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static BadRow bad(Row row, Fault fault) {
        return new BadRow(row.id(), row.entry().caseNumber(), row.entry().no(), fault);
    }
}
