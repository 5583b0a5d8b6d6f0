package id.go.pontianak.bangkom.former;

import id.go.pontianak.bangkom.support.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * The database that release 1.0 left behind, restored from its dump before the context starts on it. Its rows are remembered by table and
 * key, whatever their tables and columns are called later.
 */
public class FormerDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String RELEASE = "former/1.0/";

    /** A table with what names a row of it, by the numbers that PostgreSQL gives them for ever. */
    private record Table(long id, String name, Set<Integer> key) {}

    private static final String TABLES = """
            SELECT c.oid, c.relname, coalesce(i.indkey::text, '') AS key
            FROM pg_class c LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
            WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
                AND c.relname NOT LIKE 'databasechangelog%' ORDER BY c.relname""";

    private static String url = "";
    private static final Map<String, Set<String>> ROWS = new TreeMap<>();
    private static final List<Table> BEFORE = new ArrayList<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        url = TestDatabase.create();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(dump());
            BEFORE.addAll(tables(statement));
            for (Table table : BEFORE) {
                ROWS.put(table.name(), rows(statement, table));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        TestDatabase.use(url, context);
    }

    /** How many rows it held, so that nobody compares nothing with nothing. */
    static int size() {
        return ROWS.values().stream().mapToInt(Set::size).sum();
    }

    /** What was there and is no more, without reason: the table under its former name, and the key of the row. */
    static List<String> lost() {
        List<String> lost = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (Table table : BEFORE) {
                Set<String> missing = new HashSet<>(ROWS.get(table.name()));
                missing.removeAll(rows(statement, table));
                missing.stream().sorted().forEach(row -> lost.add(table.name() + ": " + row));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        lost.removeAll(FormerCase.text("gone.txt").lines().toList());
        return lost;
    }

    private static List<Table> tables(Statement statement) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                Set<Integer> key = new HashSet<>();
                for (String column : row.getString("key").split(" ")) {
                    if (!column.isEmpty()) {
                        key.add(Integer.valueOf(column));
                    }
                }
                tables.add(new Table(row.getLong("oid"), row.getString("relname"), key));
            }
        }
        return tables;
    }

    private static Set<String> rows(Statement statement, Table table) throws SQLException {
        List<String> columns = new ArrayList<>();
        String name = "";
        try (ResultSet row = statement.executeQuery(
                "SELECT a.attrelid::regclass AS name, quote_ident(a.attname) AS column, a.attnum FROM pg_attribute a"
                        + " WHERE a.attrelid = " + table.id()
                        + " AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum")) {
            while (row.next()) {
                name = row.getString("name");
                if (table.key().isEmpty() || table.key().contains(row.getInt("attnum"))) {
                    columns.add(row.getString("column") + "::text");
                }
            }
        }
        Set<String> rows = new HashSet<>();
        if (!columns.isEmpty()) {
            try (ResultSet row =
                    statement.executeQuery("SELECT concat_ws(' ', " + String.join(", ", columns) + ") FROM " + name)) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        }
        return rows;
    }

    private static String dump() {
        try (InputStream file =
                new GZIPInputStream(new ClassPathResource(RELEASE + "database.sql.gz").getInputStream())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
