package id.go.pontianak.bangkom.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes what the application's own database user may not, as somebody with the database in his hands would. */
public final class DatabaseOwner {

    private DatabaseOwner() {}

    /** One statement without parameters, in a transaction of its own unless there is one. */
    public static void does(JdbcClient jdbc, String statement) {
        jdbc.sql("DO $owner$ BEGIN SET LOCAL ROLE postgres; " + statement + "; END $owner$")
                .update();
    }
}
