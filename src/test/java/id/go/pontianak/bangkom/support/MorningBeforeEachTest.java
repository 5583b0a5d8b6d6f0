package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.time.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Business time and the small city start anew for each test, whatever the one before did to them. */
public class MorningBeforeEachTest implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext().getBean(TestClock.class).reset();
        SmallCity.restore(context.getApplicationContext().getBean(JdbcClient.class));
    }
}
