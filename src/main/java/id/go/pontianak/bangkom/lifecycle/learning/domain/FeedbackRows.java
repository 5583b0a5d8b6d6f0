package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.lifecycle.learning.PageFeedback.Given;
import id.go.pontianak.bangkom.lifecycle.learning.PageFeedback.Remark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code learning_feedback}. */
@Component
public class FeedbackRows {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    FeedbackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Given> find(UUID learner, int number) {
        return jdbc.sql("SELECT clear, words FROM learning_feedback WHERE learner = ? AND number = ?")
                .params(learner, number)
                .query((row, at) -> new Given(row.getBoolean("clear"), row.getString("words")))
                .optional();
    }

    public void keep(UUID learner, int number, Given given, LocalDate today) {
        jdbc.sql("""
                        INSERT INTO learning_feedback (learner, number, clear, words, given_on) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (learner, number) DO UPDATE
                        SET clear = excluded.clear, words = excluded.words, given_on = excluded.given_on
                        """)
                .params(learner, number, given.clear(), given.words(), today)
                .update();
    }

    public List<Remark> list(String programme) {
        return jdbc.sql("""
                        SELECT p.version, p.number, p.title, f.clear, f.words, f.given_on FROM learning_feedback f
                        JOIN learning_learner l ON l.id = f.learner
                        JOIN learning_page p ON p.programme = l.programme AND p.version = l.version AND p.number = f.number
                        WHERE l.programme = ? ORDER BY f.given_on DESC, p.number, f.words LIMIT ?
                        """)
                .params(programme, MOST)
                .query((row, at) -> new Remark(
                        row.getInt("version"),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getBoolean("clear"),
                        row.getString("words"),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }
}
