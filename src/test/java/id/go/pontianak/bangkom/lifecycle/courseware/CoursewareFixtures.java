package id.go.pontianak.bangkom.lifecycle.courseware;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The course of the tests as it comes with them: one version, no draft, nobody who reads it. */
public final class CoursewareFixtures {

    /** A programme with a course of three pages. */
    public static final String COURSE = "ETK-01";

    private final JdbcClient jdbc;

    public CoursewareFixtures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void clear() {
        jdbc.sql("DELETE FROM courseware_draft WHERE programme = 'ETK-01'").update();
        jdbc.sql("DELETE FROM learning_picture WHERE programme = 'ETK-01'").update();
        for (String table : List.of("learning_read", "learning_practice_entry", "learning_practice")) {
            jdbc.sql("DELETE FROM " + table
                            + " WHERE learner IN (SELECT id FROM learning_learner WHERE programme = 'ETK-01')")
                    .update();
        }
        jdbc.sql("DELETE FROM learning_learner WHERE programme = 'ETK-01'").update();
        jdbc.sql("DELETE FROM learning_page WHERE programme = 'ETK-01' AND version > 1")
                .update();
        jdbc.sql("DELETE FROM learning_version WHERE programme = 'ETK-01' AND version > 1")
                .update();
        jdbc.sql("UPDATE learning_version SET state = 'PUBLISHED' WHERE programme = 'ETK-01'")
                .update();
    }
}
