package id.go.pontianak.bangkom.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Where the engine's executor works, what the classes before left to be done is suspended: their cases concern nobody any more, and
 * thousands of their timers would come before those of the test whenever it moves the clock.
 */
public class OthersWorkRests implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) {
        context.getApplicationContext().getBean(JdbcClient.class).sql("""
                        UPDATE act_ru_job SET suspension_state_ = 2, rev_ = rev_ + 1
                        WHERE suspension_state_ = 1 AND process_def_key_ IS DISTINCT FROM 'reminder-round'
                            AND process_instance_id_ IS NOT NULL""").update();
    }
}
