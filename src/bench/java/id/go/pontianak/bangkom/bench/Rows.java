package id.go.pontianak.bangkom.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills databases by SQL, from the scripts beside the bench: a million rows of each kind take a minute or two. */
final class Rows {

    private final Database database;
    private final SingleConnectionDataSource connection;

    Rows(Database database) {
        this.database = database;
        connection = new SingleConnectionDataSource(database.url(), "postgres", "postgres", true);
        // What is generated is consistent by construction; triggers that check it row by row take longer than the rows themselves.
        run("SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '256MB'", Map.of());
    }

    /** Runs a script; a named value must not contain what would need quoting. */
    Rows script(String name, Map<String, Object> values) {
        run(read(name), values);
        return this;
    }

    private void run(String sql, Map<String, Object> values) {
        NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(connection);
        for (String statement : sql.replaceAll("(?m)^--.*$", "").split(";")) {
            if (!statement.isBlank()) {
                if (statement.strip().startsWith("CREATE")) {
                    // Statements that define things take no parameters.
                    jdbc.getJdbcTemplate().execute(inlined(statement, values));
                } else {
                    jdbc.update(statement, values);
                }
            }
        }
    }

    private static String inlined(String statement, Map<String, Object> values) {
        String text = statement;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            Object given = value.getValue();
            String literal = given instanceof Number
                    ? given.toString()
                    : given instanceof String[] list ? "'{" + String.join(",", list) + "}'" : "'" + given + "'";
            text = text.replaceAll("(?<!:):" + value.getKey() + "\\b", literal);
        }
        return text;
    }

    /** Statistics and visibility as autovacuum would have left them. */
    void done() {
        connection.destroy();
        database.jdbc().sql("VACUUM ANALYZE").update();
    }

    List<String> offices(String... except) {
        return database.jdbc()
                .sql("SELECT code FROM directory_office WHERE code <> ALL (:except) ORDER BY code")
                .param("except", except)
                .query(String.class)
                .list();
    }

    private static String read(String name) {
        try (InputStream in = Rows.class.getResourceAsStream("/bench/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
