package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of single cases: a page by key, a count, and everything of the filter for an export. */
@Service
@Transactional(readOnly = true)
public class CaseListing {

    /** The forty of one training, whose officials are reminded at once, stand on one page. */
    public static final int PAGE = 50;

    public static final int COUNTED = 10_000;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    CaseListing(@PlannedAnew JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public KeyPage<CaseRow> page(TrackingScope scope, CaseQuery query) {
        CaseSql sql = new CaseSql(scope, query, clock.instant());
        List<CaseRow> read = jdbc.sql(sql.page(PAGE + 1))
                .params(sql.params())
                .query(CaseSql::row)
                .list();
        return KeyPage.of(read, PAGE, query.edge());
    }

    /** Exact up to {@link #COUNTED}; one more means more than that. */
    public int count(TrackingScope scope, CaseQuery query) {
        CaseSql sql = new CaseSql(scope, query, clock.instant());
        return jdbc.sql(sql.count(COUNTED + 1))
                .params(sql.params())
                .query(Integer.class)
                .single();
    }

    /** To be closed by the caller, in whose transaction it is read. */
    public Stream<CaseRow> stream(TrackingScope scope, CaseQuery query) {
        CaseSql sql = new CaseSql(scope, query, clock.instant());
        return jdbc.sql(sql.everything()).params(sql.params()).query(CaseSql::row).stream();
    }

    /** One case, whoever asks: whether he may see it is the caller's question. */
    public Optional<CaseRow> find(CaseNumber number) {
        return jdbc.sql(CaseSql.ONE)
                .param("number", number.value())
                .query(CaseSql::row)
                .optional();
    }

    /** How many open cases of a process stand in a status and wait at an addressee. */
    record WaitingCases(String addressee, String status, int cases) {}

    /** Open cases in these statuses by whom they wait at, without those that wait at {@code own} alone. */
    List<WaitingCases> waiting(String process, Set<String> statuses, Set<String> own) {
        return jdbc.sql("""
                        SELECT w.addressee, c.status, count(*)::integer AS cases FROM tracking_case c
                        CROSS JOIN LATERAL (SELECT DISTINCT tracking_addressee(a) AS addressee FROM unnest(c.waits_at) a) w
                        WHERE c.ended_at IS NULL AND c.process = :process AND c.status IN (:statuses) AND NOT c.waits_at <@ CAST(:own AS text[])
                        GROUP BY w.addressee, c.status
                        """)
                .param("process", process)
                .param("statuses", statuses)
                .param("own", own.toArray(String[]::new))
                .query(WaitingCases.class)
                .list();
    }

    /** The statuses there are, for the filter. */
    public List<String> statuses() {
        return jdbc.sql("""
                        WITH RECURSIVE known AS (
                            (SELECT status FROM tracking_case ORDER BY status LIMIT 1)
                            UNION ALL SELECT (SELECT c.status FROM tracking_case c WHERE c.status > known.status ORDER BY c.status LIMIT 1)
                            FROM known WHERE known.status IS NOT NULL)
                        SELECT status FROM known WHERE status IS NOT NULL""").query(String.class).list();
    }

    public List<Integer> years() {
        return jdbc.sql("""
                        WITH RECURSIVE known AS (
                            (SELECT year FROM tracking_case ORDER BY year DESC LIMIT 1)
                            UNION ALL SELECT (SELECT c.year FROM tracking_case c WHERE c.year < known.year ORDER BY c.year DESC LIMIT 1)
                            FROM known WHERE known.year IS NOT NULL)
                        SELECT year FROM known WHERE year IS NOT NULL""").query(Integer.class).list();
    }
}
