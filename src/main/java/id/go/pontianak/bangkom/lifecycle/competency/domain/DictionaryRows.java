package id.go.pontianak.bangkom.lifecycle.competency.domain;

import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Kind;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Level;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Topic;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the dictionary. */
@Component
public class DictionaryRows {

    private final JdbcClient jdbc;

    DictionaryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Competency> list() {
        return jdbc.sql("SELECT code, kind, name, definition, agency FROM competency WHERE active ORDER BY sort")
                .query((row, no) -> new Competency(
                        row.getString("code"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("definition"),
                        row.getString("agency")))
                .list();
    }

    public List<Level> levels(String code) {
        return jdbc.sql("""
                        SELECT l.level, l.words, array_agg(i.words ORDER BY i.no) AS indicators
                        FROM competency_level l JOIN competency_indicator i USING (code, level)
                        WHERE l.code = ? GROUP BY l.level, l.words ORDER BY l.level""")
                .param(code)
                .query((row, no) ->
                        new Level(row.getInt("level"), row.getString("words"), texts(row.getArray("indicators"))))
                .list();
    }

    /** Of all competencies, by code. */
    public Map<String, List<Level>> levels() {
        Map<String, List<Level>> levels = new HashMap<>();
        jdbc.sql("""
                        SELECT code, l.level, l.words, array_agg(i.words ORDER BY i.no) AS indicators
                        FROM competency_level l JOIN competency_indicator i USING (code, level)
                        GROUP BY code, l.level, l.words ORDER BY code, l.level""").query(row -> {
            levels.computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                    .add(new Level(row.getInt("level"), row.getString("words"), texts(row.getArray("indicators"))));
        });
        return levels;
    }

    public List<Topic> topics() {
        return jdbc.sql("""
                        SELECT t.code, t.topic, t.programme, t.tier FROM competency_topic t JOIN competency c ON c.code = t.code
                        ORDER BY c.sort, t.tier NULLS LAST, t.topic""")
                .query((row, no) -> new Topic(
                        row.getString("code"),
                        row.getString("topic"),
                        row.getString("programme"),
                        row.getString("tier")))
                .list();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
