package id.go.pontianak.bangkom.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all tables hold, as one hash each: equal before and after means that nothing was changed, added or removed anywhere. */
public final class Fingerprint {

    /** Sessions, attempts, refusals and openings are what every request leaves behind. */
    private static final String TABLES = """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND NOT c.relispartition
            AND c.relname !~ '^(spring_session|databasechangelog|access_attempt|access_device|access_refusal|access_opening|act_hi_|act_ge_)'
            ORDER BY 1""";

    private Fingerprint() {}

    public static Map<String, String> of(JdbcClient jdbc) {
        Map<String, String> hashes = new LinkedHashMap<>();
        List<String> tables = jdbc.sql(TABLES).query(String.class).list();
        for (String table : tables) {
            String columns = table.equals("access_account")
                    ? "t.id, t.username, t.person, t.password, t.disabled, t.stamp"
                    : "t.*";
            hashes.put(
                    table,
                    jdbc.sql("SELECT coalesce(md5(string_agg(h, '' ORDER BY h)), '') FROM" + " (SELECT md5(row("
                                    + columns + ")::text) AS h FROM " + table + " t) hashed")
                            .query(String.class)
                            .single());
        }
        return hashes;
    }

    /** The tables that are not as they were. */
    public static Set<String> changed(Map<String, String> before, JdbcClient jdbc) {
        Map<String, String> now = of(jdbc);
        Set<String> changed = new TreeSet<>(now.keySet());
        changed.removeIf(table -> now.get(table).equals(before.get(table)));
        return changed;
    }
}
