package id.go.pontianak.bangkom.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/**
 * A place in a transaction where it is held, so that its process can be killed just there: a trigger that waits for a lock of ours. The
 * product knows nothing of it.
 */
final class FaultPoint implements AutoCloseable {

    private static final long LOCK = 4_711;

    /** A connection that waits here, and the node it belongs to by its application name. */
    record Arrived(int backend, String node) {}

    private final String table;
    private final Connection holder;

    /**
     * @param event such as {@code BEFORE INSERT}; with {@code AT COMMIT AFTER INSERT} it is the last thing before the commit
     * @param condition on the row ({@code NEW}, {@code OLD})
     */
    FaultPoint(DataSource database, String event, String table, String condition) throws SQLException {
        this.table = table;
        this.holder = database.getConnection();
        boolean atCommit = event.startsWith("AT COMMIT ");
        execute("SELECT pg_advisory_lock(" + LOCK + ")");
        execute("""
                CREATE OR REPLACE FUNCTION fault_point() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    PERFORM pg_advisory_xact_lock_shared(%d);
                    RETURN coalesce(NEW, OLD);
                END $$""".formatted(LOCK));
        execute("CREATE %s fault_point %s ON %s %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION fault_point()"
                .formatted(
                        atCommit ? "CONSTRAINT TRIGGER" : "TRIGGER",
                        event.replace("AT COMMIT ", ""),
                        table,
                        atCommit ? "DEFERRABLE INITIALLY DEFERRED" : "",
                        condition));
    }

    /** Waits until so many are held here. */
    List<Arrived> await(int many) {
        return Awaitility.await("transactions held at " + table)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(this::arrived, found -> found.size() >= many);
    }

    List<Arrived> arrived() throws SQLException {
        List<Arrived> arrived = new ArrayList<>();
        try (Statement statement = holder.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT a.pid, a.application_name FROM pg_stat_activity a JOIN pg_locks l"
                                + " ON l.pid = a.pid WHERE l.locktype = 'advisory' AND NOT l.granted AND l.objid = "
                                + LOCK)) {
            while (rows.next()) {
                arrived.add(new Arrived(rows.getInt(1), rows.getString(2)));
            }
        }
        return arrived;
    }

    /** The database notices that the client is gone, as it does when it next wants to say something. */
    void disconnect(Arrived one) throws SQLException {
        execute("SELECT pg_terminate_backend(" + one.backend() + ", 10000)");
    }

    /** Lets go whoever waits, and holds nobody any more. */
    void release() throws SQLException {
        execute("SELECT pg_advisory_unlock_all()");
    }

    /** As {@link #release}, and takes the place away; not under load, for on a table with partitions that ends in a deadlock with readers. */
    @Override
    public void close() throws SQLException {
        try (holder) {
            release();
            execute("DROP TRIGGER fault_point ON " + table);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }
}
