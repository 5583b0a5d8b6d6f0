package id.go.pontianak.bangkom.demo.year.web;

import id.go.pontianak.bangkom.demo.year.Finding;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the year has found, kept, so that the page outlives a restart; its first row of {@code demo_step} can be written once only. */
@Component
@Profile({"demo", "year"})
@Transactional
class YearRows {

    private static final String BEGUN = "year";

    private final JdbcClient jdbc;

    YearRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not begun before. */
    boolean begin() {
        return jdbc.sql("INSERT INTO demo_step (name) VALUES (?) ON CONFLICT DO NOTHING")
                        .param(BEGUN)
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    boolean begun() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM demo_step WHERE name = ?)")
                .param(BEGUN)
                .query(Boolean.class)
                .single();
    }

    void add(List<Finding> findings) {
        findings.forEach(one -> jdbc.sql(
                        "INSERT INTO demo_finding (episode, name, subject, expected, found) VALUES (?, ?, ?, ?, ?)")
                .params(one.episode(), one.name(), one.subject(), one.expected(), one.found())
                .update());
    }

    /** In the order in which they were found. */
    @Transactional(readOnly = true)
    List<Finding> list() {
        return jdbc.sql("SELECT episode, name, subject, expected, found FROM demo_finding ORDER BY id")
                .query((row, no) -> new Finding(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }
}
