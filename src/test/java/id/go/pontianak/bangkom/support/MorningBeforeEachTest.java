package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.FreeWeeks;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Business time, the small city and the patience with guessed passwords start anew for each test, whatever the one before did to them. What
 * the classes before left of seats, roles and cases is gone for each class, so that it does not matter which they were.
 */
public class MorningBeforeEachTest implements TestExecutionListener {

    static {
        // A busy machine is no fault of what is waited for.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    /** Nobody of the city has a seat or a session to run, whoever was invented elsewhere decides nothing, and no case waits on a model that was never there. */
    @Override
    public void beforeTestClass(TestContext context) {
        SmallCity.write(context.getApplicationContext().getBean(JdbcClient.class), """
                UPDATE batch_seat SET state = 'RELEASED', offer_until = NULL
                WHERE state IN ('SEAT', 'OFFERED') AND person::text LIKE '00000000-0000-4000-8000-%';
                DELETE FROM session_staff WHERE person::text LIKE '00000000-0000-4000-8000-%';
                DELETE FROM access_role WHERE account IN
                    (SELECT id FROM access_account WHERE person::text NOT LIKE '00000000-0000-4000-8000-%');
                UPDATE workflow_case SET ended_at = opened_at
                WHERE ended_at IS NULL AND definition NOT IN (SELECT id_ FROM act_re_procdef)""");
    }

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext().getBean(TestClock.class).reset();
        FreeWeeks.morning();
        JdbcClient jdbc = context.getApplicationContext().getBean(JdbcClient.class);
        jdbc.sql("DELETE FROM access_attempt").update();
        SmallCity.restore(jdbc);
    }
}
