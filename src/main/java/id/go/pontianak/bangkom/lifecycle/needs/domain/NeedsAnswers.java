package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.lifecycle.competency.RatingPath.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people answered about indicators of behaviour. */
@Component
public class NeedsAnswers {

    private final JdbcClient jdbc;

    NeedsAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By level, in the order of the indicators. */
    public Map<Integer, List<Answer>> of(UUID assessment, String code) {
        Map<Integer, List<Answer>> answers = new HashMap<>();
        jdbc.sql("SELECT level, answer FROM needs_answer WHERE assessment = ? AND code = ? ORDER BY level, no")
                .params(assessment, code)
                .query(row -> {
                    answers.computeIfAbsent(row.getInt("level"), level -> new ArrayList<>())
                            .add(Answer.valueOf(row.getString("answer")));
                });
        return answers;
    }

    /** All of one person, by competency. */
    public Map<String, Map<Integer, List<Answer>>> of(UUID assessment) {
        Map<String, Map<Integer, List<Answer>>> answers = new HashMap<>();
        jdbc.sql("SELECT code, level, answer FROM needs_answer WHERE assessment = ? ORDER BY code, level, no")
                .param(assessment)
                .query(row -> {
                    answers.computeIfAbsent(row.getString("code"), code -> new HashMap<>())
                            .computeIfAbsent(row.getInt("level"), level -> new ArrayList<>())
                            .add(Answer.valueOf(row.getString("answer")));
                });
        return answers;
    }

    /** Instead of what was answered about that level before. */
    public void put(UUID assessment, String code, int level, List<Answer> answers) {
        jdbc.sql("DELETE FROM needs_answer WHERE assessment = ? AND code = ? AND level = ?")
                .params(assessment, code, level)
                .update();
        jdbc.sql("""
                        INSERT INTO needs_answer (assessment, code, level, no, answer)
                        SELECT :assessment, :code, :level, a.no, a.answer FROM unnest(CAST(:answers AS text[])) WITH ORDINALITY AS a (answer, no)""")
                .param("assessment", assessment)
                .param("code", code)
                .param("level", level)
                .param("answers", answers.stream().map(Answer::name).toArray(String[]::new))
                .update();
    }

    /** Levels outside these are no part of the path any more. */
    public void keep(UUID assessment, String code, List<Integer> levels) {
        jdbc.sql("DELETE FROM needs_answer WHERE assessment = ? AND code = ? AND NOT level = ANY (?)")
                .params(assessment, code, levels.toArray(Integer[]::new))
                .update();
    }
}
