package id.go.pontianak.bangkom.lifecycle.examination.domain;

import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers of finished first attempts, for the statistics of questions; withdrawn questions are in no total. */
@Component
public class ResponseRows {

    private final JdbcClient jdbc;

    ResponseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Response> ofProgramme(String programme) {
        return jdbc.sql("""
                        SELECT r.*, sum(r.correct) OVER (PARTITION BY r.attempt) - r.correct AS rest FROM (
                            SELECT t.id AS attempt, p.kind, q.item, q.version, coalesce(a.option, 0) AS option,
                                CASE WHEN a.option = v.key THEN 1 ELSE 0 END AS correct
                            FROM examination_paper p
                            JOIN examination_attempt t ON t.paper = p.id AND t.finished_at IS NOT NULL AND t.number = 1
                            JOIN examination_paper_item q ON q.paper = p.id
                            JOIN examination_item i ON i.id = q.item AND i.withdrawn_at IS NULL
                            JOIN examination_item_version v ON v.item = q.item AND v.version = q.version
                            LEFT JOIN examination_answer a ON a.attempt = t.id AND a.position = q.position
                            WHERE p.programme = ? AND p.kind IN ('PRE', 'POST')) r
                        """)
                .param(programme)
                .query((row, number) -> new Response(
                        Objects.requireNonNull(row.getObject("item", UUID.class)),
                        row.getInt("version"),
                        TestKind.valueOf(row.getString("kind")),
                        row.getInt("option"),
                        row.getInt("correct") == 1,
                        row.getInt("rest")))
                .list();
    }
}
