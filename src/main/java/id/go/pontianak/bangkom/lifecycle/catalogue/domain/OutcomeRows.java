package id.go.pontianak.bangkom.lifecycle.catalogue.domain;

import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcome;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code catalogue_outcome}. */
@Component
public class OutcomeRows {

    private static final String SELECT =
            "SELECT o.evaluation, o.programme, p.name, o.batch, o.verdict, o.day, o.renewed FROM catalogue_outcome o"
                    + " JOIN catalogue_programme p ON p.code = o.programme ";
    private static final String ORDER = " ORDER BY o.day, o.evaluation";

    private final JdbcClient jdbc;

    OutcomeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Idempotent; a later verdict of the same evaluation replaces the one before. */
    public void put(ProgrammeJudged judged) {
        jdbc.sql("""
                        INSERT INTO catalogue_outcome (evaluation, programme, batch, verdict, day) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (evaluation) DO UPDATE SET verdict = EXCLUDED.verdict, day = EXCLUDED.day""")
                .params(
                        judged.evaluation(),
                        judged.programme(),
                        judged.batch(),
                        judged.verdict().name(),
                        judged.day())
                .update();
    }

    public void renewed(String programme, int version) {
        jdbc.sql("""
                        UPDATE catalogue_outcome SET renewed = ?
                        WHERE programme = ? AND verdict = 'ADJUST_METHOD' AND renewed IS NULL""").params(version, programme).update();
    }

    /** The oldest first. */
    public List<ProgrammeOutcome> all() {
        return jdbc.sql(SELECT + ORDER).query(OutcomeRows::read).list();
    }

    public List<ProgrammeOutcome> between(int fromYear, int toYear) {
        return jdbc.sql(SELECT + "WHERE o.day BETWEEN ? AND ?" + ORDER)
                .params(LocalDate.of(fromYear, 1, 1), LocalDate.of(toYear, 12, 31))
                .query(OutcomeRows::read)
                .list();
    }

    private static ProgrammeOutcome read(ResultSet row, int no) throws SQLException {
        return new ProgrammeOutcome(
                row.getString("evaluation"),
                row.getString("programme"),
                row.getString("name"),
                row.getString("batch"),
                ProgrammeVerdict.valueOf(row.getString("verdict")),
                row.getObject("day", LocalDate.class),
                row.getObject("renewed", Integer.class));
    }
}
