package id.go.pontianak.bangkom.foundation.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who, signed in, asked for what is not there or not for him. The two look the same to him and are the same here: one row per account, hour
 * and address with how often, at most so many an hour that nobody fills the disk by asking. Kept for a year.
 */
@Component
public class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int LONGEST = 200;

    private static final String NOTE = """
            INSERT INTO access_refusal AS known (account, hour, request, times)
            SELECT :account, date_trunc('hour', clock_timestamp()), :request, 1
            WHERE (SELECT count(*) FROM access_refusal
                   WHERE account = :account AND hour = date_trunc('hour', clock_timestamp())) < 500
            ON CONFLICT (account, hour, request) DO UPDATE SET times = known.times + 1""";

    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    Refusals(CurrentUser currentUser, JdbcClient jdbc) {
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    /** Never in the way of the answer: what cannot be noted is logged. Nothing is noted of strangers, whose links carry secrets. */
    public void note(String method, String path) {
        currentUser.signedIn().ifPresent(who -> {
            String request = method + ' ' + path;
            try {
                jdbc.sql(NOTE)
                        .param("account", who.account())
                        .param("request", request.substring(0, Math.min(LONGEST, request.length())))
                        .update();
            } catch (DataAccessException notNow) {
                LOG.warn("A refusal to account {} could not be noted", who.account());
            }
        });
    }
}
