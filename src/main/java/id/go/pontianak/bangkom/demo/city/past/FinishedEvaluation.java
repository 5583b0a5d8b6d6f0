package id.go.pontianak.bangkom.demo.city.past;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was measured and decided about a batch that is over. */
@Component
@Profile({"demo", "year"})
class FinishedEvaluation {

    private final JdbcClient jdbc;

    FinishedEvaluation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code analyst} reviewed and {@code head} decided what the table did not let go on. */
    void write(FinishedBatch held, int year, PersonId analyst, PersonId head) {
        verdict(held, year, held.reviewed() ? analyst.value() : null, held.reviewed() ? head.value() : null);
        reaction(held, year);
        outcome(held, year);
    }

    private void verdict(FinishedBatch held, int year, @Nullable UUID reviewer, @Nullable UUID decider) {
        jdbc.sql("""
                        WITH evaluated AS (
                            INSERT INTO evaluation_case (batch, number, programme, status, version, learning, reaction_until, reaction_closed,
                                reviewed_by, endorsed_by, decided_by, decided_at, recommended, decided)
                            SELECT number, replace(number, 'BATCH-', 'EVAL-'), programme, :status, 3, true, ends + 11, true, :reviewer, :endorser,
                                :decider, CASE WHEN :reviewed THEN ends + 20 END, :verdict, :verdict
                            FROM batch WHERE number = :batch RETURNING number, reaction_until),
                        scores AS (
                            SELECT avg(pre_score) AS before, avg(post_score - pre_score) AS difference,
                                100 * avg(CASE WHEN outcome = 'PASSED' THEN 1.0 ELSE 0 END) AS passed
                            FROM result_result WHERE batch = :batch)
                        INSERT INTO evaluation_verdict (evaluation, pairs, pre_mean, difference, probability, significant, gain, answers, reaction,
                            pass_rate, same_before, measured_at, thresholds, rule, outcome, table_version)
                        SELECT e.number, :people, s.before, s.difference, CASE WHEN :reviewed THEN 0.578125 ELSE 0.015625 END, NOT :reviewed,
                            100 * s.difference / (100 - s.before), :people, 75, s.passed, false, e.reaction_until,
                            'pairsLow=6 significance=5 quorum=5', :rule, :verdict, '1.0'
                        FROM evaluated e, scores s
                        """)
                .param("batch", held.batch(year))
                .param("status", held.reviewed() ? "DECIDED" : "RECORDED")
                .param("reviewed", held.reviewed())
                .param("reviewer", reviewer)
                .param("endorser", decider)
                .param("decider", decider)
                .param("verdict", held.verdict())
                .param("rule", held.rule())
                .param("people", FinishedBatch.PEOPLE)
                .update();
    }

    /** Everybody judged everything as good: 75. */
    private void reaction(FinishedBatch held, int year) {
        jdbc.sql("""
                        WITH asked AS (
                            INSERT INTO evaluation_invitation (batch, person, sent_on, answered_on)
                            SELECT s.batch, s.person, b.ends, b.ends + 1 FROM batch_seat s JOIN batch b ON b.number = s.batch
                            WHERE b.number = :batch RETURNING batch)
                        INSERT INTO evaluation_answer (batch, scores)
                        SELECT a.batch, (SELECT array_agg(CASE WHEN dimension IS NOT NULL THEN 4 END ORDER BY number) FROM evaluation_question) FROM asked a
                        """).param("batch", held.batch(year)).update();
    }

    private void outcome(FinishedBatch held, int year) {
        jdbc.sql("""
                        INSERT INTO catalogue_outcome (evaluation, programme, batch, verdict, day)
                        SELECT replace(number, 'BATCH-', 'EVAL-'), programme, number, ?, ends + 20 FROM batch WHERE number = ?
                        """).params(held.verdict(), held.batch(year)).update();
    }
}
