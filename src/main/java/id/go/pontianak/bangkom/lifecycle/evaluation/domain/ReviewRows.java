package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reviews of a year among the rows of {@code evaluation_case}, and what there is to review. */
@Component
public class ReviewRows {

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All batches of a programme in a year; {@code batch} is the last of them. False where the programme has the review of that year already. */
    public boolean insert(String programme, int year, String batch, Instant at) {
        return jdbc.sql("""
                        INSERT INTO evaluation_case (batch, number, programme, status, version, learning, reaction_until, reaction_closed, kind, year)
                        VALUES (?, ?, ?, 'COLLECTING', 1, true, ?, true, 'REVIEW', ?)
                        ON CONFLICT DO NOTHING
                        """)
                        .params(
                                batch,
                                Evaluation.reviewOf(programme, year),
                                programme,
                                at.atOffset(ZoneOffset.UTC),
                                year)
                        .update()
                == 1;
    }

    /** Batches of the year whose facts are known, those of a programme in the order in which they ended. */
    public Map<String, List<String>> measuredIn(int year) {
        Map<String, List<String>> batches = new TreeMap<>();
        jdbc.sql("""
                        SELECT c.programme, c.batch FROM evaluation_case c JOIN batch b ON b.number = c.batch
                        WHERE c.kind = 'INTERIM' AND c.learning AND c.status NOT IN ('COLLECTING', 'CANCELLED') AND extract(year FROM b.ends) = ?
                        ORDER BY b.ends, b.number
                        """)
                .param(year)
                .query((row, no) -> batches.computeIfAbsent(row.getString("programme"), any -> new ArrayList<>())
                        .add(row.getString("batch")))
                .list();
        return batches;
    }

    /** The reviews of a year, by programme. */
    public Map<String, Evaluation> of(int year) {
        Map<String, Evaluation> reviews = new TreeMap<>();
        jdbc.sql("SELECT * FROM evaluation_case WHERE kind = 'REVIEW' AND year = ?")
                .param(year)
                .query(EvaluationRow::read)
                .list()
                .forEach(review -> reviews.put(review.programme(), review));
        return reviews;
    }

    /** The reviews of a programme that are not over. */
    public List<Evaluation> openOf(String programme) {
        return jdbc.sql("""
                        SELECT * FROM evaluation_case WHERE kind = 'REVIEW' AND programme = ? AND status IN ('REVIEWING', 'ENDORSING', 'DECIDING')
                        ORDER BY year
                        """).param(programme).query(EvaluationRow::read).list();
    }
}
