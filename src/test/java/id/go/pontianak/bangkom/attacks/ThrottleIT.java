package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.domain.Throttle;
import id.go.pontianak.bangkom.foundation.access.domain.Throttle.Allowance;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guessing at scale, without the price of a password comparison each: how many of a thousand attempts are looked at at all. */
@IntegrationTest
class ThrottleIT {

    private final String who = "sasaran-" + UUID.randomUUID();

    @Autowired
    private Throttle throttle;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("S-20 a thousand passwords against one account, from fifty sources")
    void aThousandPasswordsAgainstOneAccount() {
        long admitted = IntStream.range(0, 1_000)
                .filter(attempt ->
                        throttle.admit(Allowance.SOURCE, who + attempt % 50) && throttle.admit(Allowance.ACCOUNT, who))
                .count();

        // Five are free; the waits of 1, 2, 4 … seconds leave room for a few more while the test runs.
        assertThat(admitted).isBetween(6L, 12L);
    }

    @Test
    @DisplayName("S-20 one password against a thousand accounts, from one source")
    void onePasswordAgainstAThousandAccounts() {
        long admitted = IntStream.range(0, 1_000)
                .filter(attempt ->
                        throttle.admit(Allowance.SOURCE, who) && throttle.admit(Allowance.ACCOUNT, who + attempt))
                .count();

        assertThat(admitted).isBetween(41L, 47L);
    }

    @Test
    @DisplayName("S-20 the owner's own browser is not slowed down by what others try")
    void theOwnersOwnBrowserIsNotSlowedDown() {
        IntStream.range(0, 200).forEach(attempt -> throttle.admit(Allowance.ACCOUNT, who));

        assertThat(throttle.admit(Allowance.DEVICE, who + "-browser")).isTrue();
    }

    @Test
    @DisplayName("S-20 the wait never grows beyond a minute: nobody is locked out for good")
    void theWaitNeverGrowsBeyondAMinute() {
        IntStream.range(0, 60).forEach(attempt -> {
            throttle.admit(Allowance.ACCOUNT, who);
            jdbc.sql("UPDATE access_attempt SET blocked_until = clock_timestamp() - interval '1 second'"
                            + " WHERE key = 'account:' || encode(sha256(?::bytea), 'hex')")
                    .param(who)
                    .update();
        });
        throttle.admit(Allowance.ACCOUNT, who);

        assertThat(waitOf("account")).isBetween(50.0, 60.0);
    }

    @Test
    @DisplayName("S-36 a mailbox is not filled with links: a handful a day, and always one that works")
    void aMailboxIsNotFilledWithLinks() {
        long admitted = 0;
        double waited = 0;
        while (waited < 86_400) {
            if (throttle.admit(Allowance.MAIL, who)) {
                admitted++;
            }
            double wait = waitOf("mail");
            assertThat(wait).as("a link lasts two hours").isLessThanOrEqualTo(7_200);
            waited += Math.max(wait, 0);
            jdbc.sql("UPDATE access_attempt SET blocked_until = clock_timestamp()"
                            + " WHERE key = 'mail:' || encode(sha256(?::bytea), 'hex')")
                    .param(who)
                    .update();
        }

        assertThat(admitted).isBetween(5L, 20L);
    }

    /** Seconds until the next attempt is looked at. */
    private double waitOf(String allowance) {
        return jdbc.sql("SELECT extract(epoch FROM blocked_until - clock_timestamp()) FROM access_attempt"
                        + " WHERE key = ? || encode(sha256(?::bytea), 'hex')")
                .params(allowance + ":", who)
                .query(Double.class)
                .single();
    }
}
