package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.evaluation.Dimension;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionQuestion;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of {@code evaluation_question}, {@code evaluation_invitation}, {@code evaluation_answer} and {@code evaluation_remark}. Mixing (as in a mix
 * network): with each answer all rows of the batch are written anew under new ids, in random order and by that one transaction, so that neither
 * ids nor the order on disk nor the transaction of a row tell whose it is; of rows that are deleted and not yet overwritten that holds for nobody who reads the
 * disk, see docs/security.md.
 */
@Component
public class ReactionRows {

    private final JdbcClient jdbc;

    ReactionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ReactionQuestion> questions() {
        return jdbc.sql("SELECT * FROM evaluation_question ORDER BY number")
                .query((row, no) -> {
                    String dimension = row.getString("dimension");
                    return new ReactionQuestion(
                            row.getInt("number"),
                            dimension == null ? null : Dimension.valueOf(dimension),
                            row.getString("words"),
                            row.getString("words_english"),
                            row.getBoolean("classroom"));
                })
                .list();
    }

    public void invite(String batch, Collection<PersonId> persons, LocalDate day) {
        persons.forEach(
                person -> jdbc.sql("INSERT INTO evaluation_invitation (batch, person, sent_on) VALUES (?, ?, ?)")
                        .params(batch, person.value(), day)
                        .update());
    }

    /** Empty where the person was not asked; otherwise whether he has answered. */
    public Optional<Boolean> answered(String batch, PersonId person) {
        return jdbc.sql("SELECT answered_on IS NOT NULL FROM evaluation_invitation WHERE batch = ? AND person = ?")
                .params(batch, person.value())
                .query(Boolean.class)
                .optional();
    }

    public int countInvited(String batch) {
        return count("SELECT count(*) FROM evaluation_invitation WHERE batch = ?", batch);
    }

    /** How many answered, also where their answers are forgotten. */
    public int countAnswered(String batch) {
        return count("SELECT count(*) FROM evaluation_invitation WHERE batch = ? AND answered_on IS NOT NULL", batch);
    }

    /** What was answered is deleted, scores and remarks; that somebody answered stays known. */
    public void forget(String batch) {
        jdbc.sql("DELETE FROM evaluation_answer WHERE batch = ?").param(batch).update();
        jdbc.sql("DELETE FROM evaluation_remark WHERE batch = ?").param(batch).update();
    }

    /** A compare-and-set; false where the person has answered before. */
    public boolean mark(String batch, PersonId person, LocalDate day) {
        return jdbc.sql("""
                        UPDATE evaluation_invitation SET answered_on = ?
                        WHERE batch = ? AND person = ? AND answered_on IS NULL
                        """).params(day, batch, person.value()).update() == 1;
    }

    /** Scores by the number of the question, from 1 on; the caller holds the lock of the batch's answers. */
    public void add(String batch, @Nullable Integer[] scores) {
        jdbc.sql("""
                        WITH former AS (DELETE FROM evaluation_answer WHERE batch = :batch RETURNING scores)
                        INSERT INTO evaluation_answer (batch, scores)
                        SELECT :batch, scores FROM (SELECT scores FROM former UNION ALL SELECT CAST(:scores AS integer[])) AS mixed
                        ORDER BY random()
                        """).param("batch", batch).param("scores", literal(scores)).update();
    }

    /** What was written to open questions, by their number; none of them is still mixed. */
    public void addRemarks(String batch, Map<Integer, String> remarks) {
        remarks.forEach(
                (question, words) -> jdbc.sql("INSERT INTO evaluation_remark (batch, question, words) VALUES (?, ?, ?)")
                        .params(batch, question, words)
                        .update());
        jdbc.sql("""
                        WITH former AS (DELETE FROM evaluation_remark WHERE batch = :batch RETURNING question, words)
                        INSERT INTO evaluation_remark (batch, question, words)
                        SELECT :batch, question, words FROM former ORDER BY random()
                        """).param("batch", batch).update();
    }

    public List<@Nullable Integer[]> answers(String batch) {
        return jdbc.sql("SELECT scores FROM evaluation_answer WHERE batch = ? ORDER BY respondent")
                .param(batch)
                .query(ReactionRows::scores)
                .list();
    }

    /** In an order that says nothing. */
    public Map<Integer, List<String>> remarks(String batch) {
        Map<Integer, List<String>> remarks = new LinkedHashMap<>();
        jdbc.sql("SELECT question, words FROM evaluation_remark WHERE batch = ? ORDER BY question, id")
                .param(batch)
                .query((row, no) -> remarks.computeIfAbsent(row.getInt("question"), none -> new ArrayList<>())
                        .add(row.getString("words")))
                .list();
        return remarks;
    }

    private int count(String sql, String batch) {
        return jdbc.sql(sql).param(batch).query(Integer.class).single();
    }

    private static String literal(@Nullable Integer[] scores) {
        List<String> texts = new ArrayList<>();
        for (Integer score : scores) {
            texts.add(score == null ? "NULL" : score.toString());
        }
        return '{' + String.join(",", texts) + '}';
    }

    private static @Nullable Integer[] scores(ResultSet row, int number) throws SQLException {
        Array array = row.getArray("scores");
        return (Integer[]) array.getArray();
    }
}
