package id.go.pontianak.bangkom.lifecycle.ledger.siasn;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EntryRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the ledger that went to SIASN and those that have not yet. */
@Component
class ExportRows {

    /**
     * What a row is to the file: decided once, when it goes out. A reversal is shown with the facts of the credit it takes back; what was
     * imported stands in SIASN already, so that its reversal is taken back there.
     */
    private static final String NEW = """
            SELECT CASE
                WHEN c.reverses IS NOT NULL AND (o.part IN ('COURSE', 'STRUCTURAL') OR b.source LIKE 'import:%') THEN 'TAKEN_BACK'
                WHEN c.reverses IS NULL AND c.source LIKE 'import:%' THEN 'IMPORTED'
                WHEN c.reverses IS NOT NULL OR EXISTS (SELECT FROM ledger_credit r WHERE r.reverses = c.id) THEN 'NEVER_SENT'
                WHEN c.learning_hours = 0 THEN 'NO_HOURS'
                WHEN p.number IS NULL THEN 'NO_NUMBER'
                WHEN c.form = 1 THEN 'STRUCTURAL'
                ELSE 'COURSE' END AS part, c.id
            FROM ledger_credit c
            JOIN directory_person p ON p.id = c.person
            LEFT JOIN ledger_export_line o ON o.credit = c.reverses
            LEFT JOIN ledger_credit b ON b.id = c.reverses
            WHERE NOT EXISTS (SELECT FROM ledger_export_line l WHERE l.credit = c.id)
            """;

    private static final String LINES = """
            SELECT l.part, p.number, p.name, p.siasn_id, g.structural_training, t.*, c.reason AS why, i.batch
            FROM ledger_export_line l
            JOIN ledger_credit c ON c.id = l.credit
            JOIN ledger_credit t ON t.id = coalesce(c.reverses, c.id)
            JOIN ledger_participation i ON i.credit = t.id
            JOIN directory_person p ON p.id = t.person
            LEFT JOIN catalogue_programme g ON g.code = t.programme
            WHERE l.export = ? AND l.part = ?
            ORDER BY p.name, p.number, t.completed, t.id
            """;

    /** A file that was made, and how many rows went into each of its parts. */
    record Made(int no, Instant at, PersonId by, Map<ExportPart, Integer> counts) {}

    private final JdbcClient jdbc;

    ExportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One file after the other: two at once would take the same rows. */
    void lock() {
        jdbc.sql("LOCK TABLE ledger_export IN SHARE ROW EXCLUSIVE MODE").update();
    }

    Map<ExportPart, Integer> countNew() {
        return jdbc
                .sql("SELECT part, count(*) AS count FROM (" + NEW + ") AS n GROUP BY part")
                .query((row, no) -> Map.entry(ExportPart.valueOf(row.getString("part")), row.getInt("count")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes all rows that have not gone out into a new file and returns its number; those without an employee number wait. */
    int make(Instant at, PersonId by) {
        int no = jdbc.sql("INSERT INTO ledger_export (made_at, made_by) VALUES (?, ?) RETURNING no")
                .params(at.atOffset(ZoneOffset.UTC), by.value())
                .query(Integer.class)
                .single();
        jdbc.sql("INSERT INTO ledger_export_line (part, credit, export) SELECT n.part, n.id, ? FROM (" + NEW
                        + ") AS n WHERE n.part <> 'NO_NUMBER'")
                .param(no)
                .update();
        return no;
    }

    /** Latest first. */
    List<Made> list() {
        return made("", Map.of());
    }

    Optional<Made> find(int no) {
        return made("WHERE e.no = :no", Map.of("no", no)).stream().findFirst();
    }

    List<ExportLine> lines(int no, ExportPart part) {
        return jdbc.sql(LINES)
                .params(no, part.name())
                .query((row, index) -> line(row))
                .list();
    }

    /** Files with the counts of their parts, in one statement; one in which all was released has none. */
    private List<Made> made(String condition, Map<String, ?> values) {
        Map<Integer, Made> made = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT e.no, e.made_at, e.made_by, l.part, count(*) AS count FROM ledger_export e LEFT JOIN ledger_export_line l"
                                + " ON l.export = e.no " + condition + " GROUP BY e.no, l.part ORDER BY e.no DESC")
                .params(values)
                .query(row -> {
                    Made file = made.computeIfAbsent(row.getInt("no"), no -> read(row, no));
                    if (row.getString("part") != null) {
                        file.counts().put(ExportPart.valueOf(row.getString("part")), row.getInt("count"));
                    }
                });
        return List.copyOf(made.values());
    }

    private static Made read(ResultSet row, int no) {
        try {
            return new Made(
                    no,
                    row.getTimestamp("made_at").toInstant(),
                    new PersonId(row.getObject("made_by", UUID.class)),
                    new EnumMap<>(ExportPart.class));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static ExportLine line(ResultSet row) throws SQLException {
        return new ExportLine(
                ExportPart.valueOf(row.getString("part")),
                Objects.requireNonNullElse(row.getString("number"), ""),
                row.getString("name"),
                row.getString("siasn_id"),
                row.getObject("structural_training", Integer.class),
                EntryRows.training(row),
                Objects.requireNonNullElse(row.getString("batch"), ""),
                row.getString("why"));
    }
}
