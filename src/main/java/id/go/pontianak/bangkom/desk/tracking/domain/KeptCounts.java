package id.go.pontianak.bangkom.desk.tracking.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The counts beside the rows of tracking (a materialized view kept by triggers): folded now and then, and counted again on command. */
@Repository
@Transactional
public class KeptCounts {

    private static final int TURN = 10_000;

    private final JdbcClient jdbc;

    KeptCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sums up what has changed; how many changes that were. Any number of nodes may do so at the same time. */
    public long fold() {
        return jdbc.sql("SELECT tracking_fold(?)").param(TURN).query(Long.class).single();
    }

    /** Counts that have become zero are rows no more. */
    public int prune() {
        return jdbc.sql("DELETE FROM tracking_count WHERE n = 0").update();
    }

    /** Compares all counts with the rows; how many were wrong and are right now. */
    public long recount() {
        return jdbc.sql("SELECT tracking_recount()").query(Long.class).single();
    }
}
