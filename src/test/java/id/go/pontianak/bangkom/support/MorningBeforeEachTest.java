package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.time.TestClock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Business time, the small city and the patience with guessed passwords start anew for each test, whatever the one before did to them. */
public class MorningBeforeEachTest implements TestExecutionListener {

    static {
        // A busy machine is no fault of what is waited for.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext().getBean(TestClock.class).reset();
        JdbcClient jdbc = context.getApplicationContext().getBean(JdbcClient.class);
        jdbc.sql("DELETE FROM access_attempt").update();
        SmallCity.restore(jdbc);
    }
}
