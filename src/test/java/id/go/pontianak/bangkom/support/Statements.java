package id.go.pontianak.bangkom.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many statements the application sends to the database of this context. What begins and ends transactions is not counted, nor what
 * deletes old sessions at each full minute, whatever is asked meanwhile; nor what another user does: the pool opens connections when it
 * likes, and each is set up before it becomes the application's.
 */
@Component
public class Statements {

    private static final String COUNT = """
            SELECT coalesce(sum(calls), 0) FROM pg_stat_statements
            WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND userid = current_user::regrole
                AND query !~* '^(begin|commit|rollback|set|show|delete from spring_session\\s+where expiry_time)'
                AND query NOT LIKE '%pg_stat_statements%'""";

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int during(Runnable work) {
        DatabaseOwner.does(jdbc, "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        int before = count();
        work.run();
        return count() - before;
    }

    private int count() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }
}
