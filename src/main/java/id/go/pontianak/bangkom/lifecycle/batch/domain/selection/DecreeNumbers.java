package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which lists a decree of some number has set. */
@Component
public class DecreeNumbers {

    private final JdbcClient jdbc;

    DecreeNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number and title of the other batches, however the decree is spaced. Two lists set at one moment see each other. */
    public List<String> usesOf(String decree, String except) {
        String same = decree.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('batch_decree:' || :decree, 0))")
                .param("decree", same)
                .query(Integer.class)
                .single();
        return jdbc.sql("""
                        SELECT number || ' (' || title || ')' FROM batch
                        WHERE lower(regexp_replace(decree_number, '\\s', '', 'g')) = :decree AND number <> :except
                        ORDER BY decree_date DESC, number LIMIT 3
                        """)
                .param("decree", same)
                .param("except", except)
                .query(String.class)
                .list();
    }
}
