package id.go.pontianak.bangkom.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of the server, to fill and to read counters of. */
record Database(String name, String url, JdbcClient jdbc, JdbcClient admin) {

    /** What the server did for this database since the last {@link #reset}. */
    record Counters(long statements, long written, long transactions, long hits, long reads) {

        /** Per deed: statements, of them writing ones, blocks from memory and from disk. */
        String per(int deeds) {
            return Report.number(
                    "%.1f statements (%.1f writing), %.1f writing transactions, %.0f blocks, %.1f of them read",
                    statements / (double) deeds,
                    written / (double) deeds,
                    transactions / (double) deeds,
                    (hits + reads) / (double) deeds,
                    reads / (double) deeds);
        }
    }

    /** Transaction number of the server at the last reset; only writing transactions take one. */
    private static final Map<String, Long> SINCE = new ConcurrentHashMap<>();

    void reset() {
        SINCE.put(name, transaction());
        admin.sql("SELECT pg_stat_statements_reset(0, (SELECT oid FROM pg_database WHERE datname = :name), 0)")
                .param("name", name)
                .query((row, no) -> "")
                .list();
    }

    /** Writing transactions are those of the whole server: measure while nothing else writes. */
    Counters counters() {
        long transactions = transaction() - SINCE.getOrDefault(name, 0L);
        return admin.sql("""
                        SELECT coalesce(sum(calls) FILTER (WHERE query !~* '^(begin|commit|rollback|set|show)'), 0),
                            coalesce(sum(calls) FILTER (WHERE query ~* '^\\s*(insert|update|delete|with)'
                                AND wal_records > 0), 0),
                            coalesce(sum(shared_blks_hit), 0), coalesce(sum(shared_blks_read), 0)
                        FROM pg_stat_statements
                        WHERE dbid = (SELECT oid FROM pg_database WHERE datname = :name)""")
                .param("name", name)
                .query((row, no) -> new Counters(
                        row.getLong(1), row.getLong(2), transactions, row.getLong(3), row.getLong(4)))
                .single();
    }

    private long transaction() {
        return admin.sql("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** The statements that cost most since the last reset, per deed, for whoever looks for a cause. */
    List<String> costliest(int limit, int deeds) {
        return admin.sql("""
                        SELECT round(calls::numeric / :deeds, 1) || ' calls, '
                            || round((total_exec_time + total_plan_time)::numeric / :deeds, 2) || ' ms ('
                            || round(total_plan_time::numeric / :deeds, 2) || ' planning), '
                            || round((shared_blks_hit + shared_blks_read)::numeric / :deeds, 1) || ' blocks: '
                            || left(regexp_replace(query, '\\s+', ' ', 'g'), 200)
                        FROM pg_stat_statements
                        WHERE dbid = (SELECT oid FROM pg_database WHERE datname = :name)
                        ORDER BY total_exec_time + total_plan_time DESC LIMIT :limit""")
                .param("name", name)
                .param("deeds", deeds)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
