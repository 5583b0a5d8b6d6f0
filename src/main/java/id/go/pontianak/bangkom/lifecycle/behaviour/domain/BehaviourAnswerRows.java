package id.go.pontianak.bangkom.lifecycle.behaviour.domain;

import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourQuestion;
import id.go.pontianak.bangkom.lifecycle.behaviour.Obstacle;
import id.go.pontianak.bangkom.lifecycle.behaviour.RaterRole;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourMeasure.Rated;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of {@code behaviour_answer}, {@code behaviour_question} and {@code behaviour_obstacle}. Mixing (as in a mix network): with each answer of somebody other
 * than a superior all such rows of the wave are written anew under new ids, in random order and by that one transaction, so that neither ids nor the order on disk
 * nor the transaction of a row tell who gave it. Of a superior's answer everybody knows whose it is.
 */
@Component
public class BehaviourAnswerRows {

    /** {@code scores} by the number of the question, from one on. */
    public record Given(
            UUID alumnus, RaterRole role, @Nullable Integer[] scores, Collection<String> obstacles, String remark) {}

    private final JdbcClient jdbc;

    BehaviourAnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<BehaviourQuestion> questions() {
        return jdbc.sql("SELECT * FROM behaviour_question ORDER BY number")
                .query((row, no) -> new BehaviourQuestion(
                        row.getInt("number"),
                        row.getString("predicate"),
                        row.getString("predicate_english"),
                        row.getBoolean("subordinates")))
                .list();
    }

    public List<Obstacle> obstacles() {
        return jdbc.sql("SELECT * FROM behaviour_obstacle ORDER BY position")
                .query((row, no) -> new Obstacle(
                        row.getString("code"),
                        row.getString("words"),
                        row.getString("words_english"),
                        row.getString("advice"),
                        row.getString("advice_english")))
                .list();
    }

    /** As it is: who gave it can be told by its transaction. */
    public void add(Given given) {
        jdbc.sql("INSERT INTO behaviour_answer (subject, role, scores, obstacles, remark) VALUES (?, ?, ?, ?, ?)")
                .params(params(given))
                .update();
    }

    /** Among those of all others of its wave but the superiors'; the caller holds the lock of the wave. */
    public void mix(String batch, int days, Given given) {
        List<Object> params = new ArrayList<>(List.of(batch, days));
        params.addAll(params(given));
        jdbc.sql("""
                        WITH former AS (
                            DELETE FROM behaviour_answer a USING behaviour_subject s
                            WHERE s.id = a.subject AND s.batch = ? AND s.days = ? AND a.role <> 'SUPERIOR'
                            RETURNING a.subject, a.role, a.scores, a.obstacles, a.remark
                        )
                        INSERT INTO behaviour_answer (subject, role, scores, obstacles, remark)
                        SELECT * FROM (SELECT * FROM former UNION ALL SELECT CAST(? AS uuid), ?, CAST(? AS integer[]), CAST(? AS text[]), ?) AS mixed
                        ORDER BY random()
                        """).params(params).update();
    }

    private static List<Object> params(Given given) {
        return List.of(
                given.alumnus(),
                given.role().name(),
                given.scores(),
                given.obstacles().toArray(String[]::new),
                given.remark());
    }

    /** By whom they are about. */
    public Map<UUID, List<Rated>> ofWave(String batch, int days) {
        Map<UUID, List<Rated>> answers = new HashMap<>();
        jdbc.sql("""
                        SELECT a.subject, a.role, a.scores FROM behaviour_answer a JOIN behaviour_subject s ON s.id = a.subject
                        WHERE s.batch = ? AND s.days = ?
                        """)
                .params(batch, days)
                .query((row, no) -> answers.computeIfAbsent(
                                row.getObject("subject", UUID.class), any -> new ArrayList<>())
                        .add(new Rated(RaterRole.valueOf(row.getString("role")), scores(row))))
                .list();
        return answers;
    }

    /** How many of the superiors' answers of a wave name each code. */
    public Map<String, Integer> obstaclesOf(String batch, int days) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        SELECT code, count(*) AS named FROM behaviour_answer a JOIN behaviour_subject s ON s.id = a.subject,
                            unnest(a.obstacles) AS code
                        WHERE s.batch = ? AND s.days = ? AND a.role = 'SUPERIOR' GROUP BY code
                        """)
                .params(batch, days)
                .query((row, no) -> counts.put(row.getString("code"), row.getInt("named")))
                .list();
        return counts;
    }

    /** What superiors remarked in a wave, by whom it is about. */
    public Map<UUID, String> remarksOfSuperiors(String batch, int days) {
        Map<UUID, String> remarks = new HashMap<>();
        jdbc.sql("""
                        SELECT a.subject, a.remark FROM behaviour_answer a JOIN behaviour_subject s ON s.id = a.subject
                        WHERE s.batch = ? AND s.days = ? AND a.role = 'SUPERIOR' AND a.remark <> ''
                        """)
                .params(batch, days)
                .query((row, no) -> remarks.put(row.getObject("subject", UUID.class), row.getString("remark")))
                .list();
        return remarks;
    }

    /** What all others remarked in a wave, by its words alone; nothing unless as many people as {@code quorum} answered. */
    public List<String> remarksOfOthers(String batch, int days, int quorum) {
        return jdbc.sql("""
                        SELECT a.remark FROM behaviour_answer a JOIN behaviour_subject s ON s.id = a.subject
                        WHERE s.batch = :batch AND s.days = :days AND a.role <> 'SUPERIOR' AND a.remark <> ''
                            AND :quorum <= (SELECT count(DISTINCT r.person) FROM behaviour_rater r JOIN behaviour_subject o ON o.id = r.subject
                                WHERE o.batch = :batch AND o.days = :days AND r.answered_on IS NOT NULL)
                        ORDER BY a.remark
                        """)
                .param("batch", batch)
                .param("days", days)
                .param("quorum", quorum)
                .query(String.class)
                .list();
    }

    private static List<@Nullable Integer> scores(ResultSet row) throws SQLException {
        Array array = row.getArray("scores");
        return new ArrayList<>(Arrays.asList((Integer[]) array.getArray()));
    }
}
