package id.go.pontianak.bangkom.foundation.access.domain;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, in the database's own time and for all nodes together. An attempt is counted before the password is looked at, in
 * one statement, so that many at the same instant gain nothing. Waiting to sign in grows to at most a minute and a quiet quarter of an hour
 * forgets everything: it slows down, it never locks out. Mails wait longer, or a stranger would fill somebody's mailbox in a day.
 */
@Component
public class Throttle {

    /** How many attempts are free before waiting begins. */
    public enum Allowance {
        ACCOUNT(5, 1, 60, 900),
        /** A browser that the owner has used before. */
        DEVICE(5, 1, 60, 900),
        /** Public pages: one address may be a whole office that checks a list. */
        VIEW(120, 1, 60, 900),
        /** Files of strangers, which cost more to look at. */
        FILE(10, 1, 60, 900),
        /** One address may be a whole office. */
        SOURCE(40, 1, 60, 900),
        /** The longest wait is as long as a link lasts: one that works is always in the mailbox. */
        MAIL(3, 600, 7200, 86_400);

        private final int free;
        private final int firstWait;
        private final int longestWait;
        private final int forgottenAfter;

        /** Waits, and the quiet after which all is forgotten, in seconds. */
        Allowance(int free, int firstWait, int longestWait, int forgottenAfter) {
            this.free = free;
            this.firstWait = firstWait;
            this.longestWait = longestWait;
            this.forgottenAfter = forgottenAfter;
        }
    }

    private static final String ADMIT = """
            INSERT INTO access_attempt AS seen (key, failures, last_at, blocked_until) VALUES (:key, 1, clock_timestamp(), clock_timestamp())
            ON CONFLICT (key) DO UPDATE SET
                failures = CASE WHEN seen.last_at < clock_timestamp() - :forgotten * interval '1 second' THEN 1 ELSE seen.failures + 1 END,
                last_at = clock_timestamp(),
                blocked_until = CASE
                    WHEN seen.last_at < clock_timestamp() - :forgotten * interval '1 second' OR seen.failures < :free THEN clock_timestamp()
                    ELSE clock_timestamp()
                        + least(:longest, :first * power(2, least(16, seen.failures - :free))) * interval '1 second' END
            WHERE seen.blocked_until <= clock_timestamp()
            """;

    private final JdbcClient jdbc;

    Throttle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts an attempt; false when one has to wait first. */
    public boolean admit(Allowance allowance, String whose) {
        return jdbc.sql(ADMIT)
                        .param("key", key(allowance, whose))
                        .param("free", allowance.free)
                        .param("first", allowance.firstWait)
                        .param("longest", allowance.longestWait)
                        .param("forgotten", allowance.forgottenAfter)
                        .update()
                > 0;
    }

    /** It was the owner after all. */
    public void forget(Allowance allowance, String whose) {
        jdbc.sql("DELETE FROM access_attempt WHERE key = ?")
                .param(key(allowance, whose))
                .update();
    }

    /** Takes back one attempt; the others of the same source stay counted. */
    public void forgive(Allowance allowance, String whose) {
        jdbc.sql(
                        "UPDATE access_attempt SET failures = greatest(failures - 1, 0), blocked_until = least(blocked_until, clock_timestamp()) WHERE key = ?")
                .param(key(allowance, whose))
                .update();
    }

    public void forgetOld() {
        jdbc.sql("DELETE FROM access_attempt WHERE last_at < clock_timestamp() - interval '1 day'")
                .update();
    }

    private static String key(Allowance allowance, String whose) {
        return allowance.name().toLowerCase(Locale.ROOT) + ':' + Secret.hash(whose.toLowerCase(Locale.ROOT));
    }
}
