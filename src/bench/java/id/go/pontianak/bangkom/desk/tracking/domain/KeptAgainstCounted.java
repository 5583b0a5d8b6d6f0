package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.desk.tracking.PlainCounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the pages ask for the whole city, and the same counted row by row, over one connection and without a page around it. */
public final class KeptAgainstCounted {

    public static final List<String> PAGES = List.of("board", "who waits at whom");

    private final JdbcClient jdbc;
    private final CountSql sql = new CountSql(
            new TrackingScope(new PersonId(new UUID(0, 0)), true, Set.of(), Set.of()), Instant.now());
    private final Map<String, Object> params = new HashMap<>(sql.params());

    /** Statements are planned anew, as those of the pages are. */
    public KeptAgainstCounted(String url) {
        jdbc = JdbcClient.create(
                new SingleConnectionDataSource(url + "&prepareThreshold=0", "postgres", "postgres", true));
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        params.put("from", now.minusMonths(6).withDayOfMonth(1));
        params.put("lately", now.minusMonths(6).withDayOfMonth(1));
        params.put("shown", now.minusDays(60));
        params.put("city", true);
        params.put("most", Board.IN_COLUMN + 1);
    }

    public void kept(String page) {
        if (page.equals("board")) {
            read(sql.sums("stage"));
            read(Board.CARDS.formatted(sql.sums("card")));
        } else {
            read("SELECT * FROM (" + sql.sums("waits") + ") w JOIN (" + sql.firsts("since") + ") f ON f.key = w.key");
            read(sql.steps());
        }
    }

    public void counted(String page) {
        if (page.equals("board")) {
            read(PlainCounts.STAGES.formatted("TRUE"));
            read(Board.CARDS.formatted(PlainCounts.CARDS.formatted("TRUE")));
        } else {
            read(PlainCounts.WAITING.formatted("TRUE"));
            read(PlainCounts.STEPS.formatted("TRUE"));
        }
    }

    private void read(String statement) {
        jdbc.sql(statement).params(params).query((row, no) -> row.getString(1)).list();
    }
}
