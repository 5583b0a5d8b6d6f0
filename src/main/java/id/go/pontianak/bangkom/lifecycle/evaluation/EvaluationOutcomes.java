package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What evaluations found, for those who look at many of them: the facts as they were kept, the final ones of a batch in place of its interim ones; reviews of a year are not
 * among them. One statement. Checks no right.
 */
@Service
@Transactional(readOnly = true)
public class EvaluationOutcomes {

    /**
     * One batch; {@code ends} is its last day. {@code before} and {@code difference} are means over the pairs, {@code reaction}, {@code passRate} and {@code behaviour}
     * from 0 to 100; null: not measured or withheld. {@code proposed} is what the table said, {@code decided} what holds.
     */
    public record Outcome(
            String evaluation,
            String batch,
            String programme,
            String title,
            LocalDate ends,
            int pairs,
            @Nullable Double before,
            @Nullable Double difference,
            @Nullable Boolean significant,
            int answers,
            @Nullable Double reaction,
            @Nullable Double passRate,
            @Nullable Double behaviour,
            @Nullable ProgrammeVerdict proposed,
            @Nullable ProgrammeVerdict decided) {}

    private final JdbcClient jdbc;

    EvaluationOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of batches that ended within these days, in the order of their ends. */
    public List<Outcome> between(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (b.ends, c.batch) c.number, c.batch, c.programme, b.title, b.ends, c.decided, v.outcome, v.pairs,
                            v.pre_mean, v.difference, v.significant, v.answers, v.reaction, v.pass_rate, v.behaviour
                        FROM evaluation_case c JOIN evaluation_verdict v ON v.evaluation = c.number JOIN batch b ON b.number = c.batch
                        WHERE b.ends BETWEEN ? AND ? AND c.kind <> 'REVIEW'
                        ORDER BY b.ends, c.batch, (c.kind = 'FINAL') DESC
                        """).params(first, last).query((row, no) -> read(row)).list();
    }

    private static Outcome read(ResultSet row) throws SQLException {
        return new Outcome(
                row.getString("number"),
                row.getString("batch"),
                row.getString("programme"),
                row.getString("title"),
                row.getObject("ends", LocalDate.class),
                row.getInt("pairs"),
                row.getObject("pre_mean", Double.class),
                row.getObject("difference", Double.class),
                row.getObject("significant", Boolean.class),
                row.getInt("answers"),
                row.getObject("reaction", Double.class),
                row.getObject("pass_rate", Double.class),
                row.getObject("behaviour", Double.class),
                verdict(row.getString("outcome")),
                verdict(row.getString("decided")));
    }

    private static @Nullable ProgrammeVerdict verdict(@Nullable String name) {
        return name == null ? null : ProgrammeVerdict.valueOf(name);
    }
}
