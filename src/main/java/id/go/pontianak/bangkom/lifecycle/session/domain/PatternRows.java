package id.go.pontianak.bangkom.lifecycle.session.domain;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.session.Pattern;
import id.go.pontianak.bangkom.lifecycle.session.Session.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code session_pattern}. */
@Component
public class PatternRows {

    private final JdbcClient jdbc;

    PatternRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Pattern of(String programme) {
        return new Pattern(
                programme,
                jdbc.sql("SELECT * FROM session_pattern WHERE programme = ? ORDER BY day, starts")
                        .param(programme)
                        .query(PatternRows::read)
                        .list());
    }

    private static Pattern.Line read(ResultSet row, int number) throws SQLException {
        return new Pattern.Line(
                row.getInt("day"),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("title"),
                Kind.valueOf(row.getString("kind")),
                new LearningHours(row.getInt("learning_hours")));
    }
}
