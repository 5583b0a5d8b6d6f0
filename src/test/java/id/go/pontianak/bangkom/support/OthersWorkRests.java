package id.go.pontianak.bangkom.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Where the engine's executor works and mail is sent, what the classes before left to be done rests: their cases concern nobody any more,
 * and thousands of their timers and mails would come before those of the test whenever it moves the clock.
 */
public class OthersWorkRests implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) {
        JdbcClient jdbc = context.getApplicationContext().getBean(JdbcClient.class);
        jdbc.sql("""
                        UPDATE act_ru_job SET suspension_state_ = 2, rev_ = rev_ + 1
                        WHERE suspension_state_ = 1 AND process_def_key_ IS DISTINCT FROM 'reminder-round'
                            AND process_instance_id_ IS NOT NULL""").update();
        jdbc.sql("UPDATE notification_notice SET state = 'SUPPRESSED' WHERE state = 'NEW'")
                .update();
        jdbc.sql("UPDATE notification_mail SET state = 'SUPPRESSED' WHERE state IN ('NEW', 'RETRY')")
                .update();
    }
}
