package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.ClockFollower;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Where the engine's executor works and mail is sent, what the classes before left to be done rests: their cases concern nobody any more,
 * and thousands of their timers and mails would come before those of the test whenever it moves the clock. The engine's clock is one for the
 * whole JVM: it goes again with the time of the context whose turn it is.
 */
public class OthersWorkRests implements TestExecutionListener {

    /** A day on which no case of a test has ended. */
    private static final String RESTING = "1970-01-01 00:00Z";

    @Override
    public void beforeTestClass(TestContext context) {
        JdbcClient jdbc = context.getApplicationContext().getBean(JdbcClient.class);
        SmallCity.write(jdbc, """
                UPDATE act_ru_job SET suspension_state_ = 2, rev_ = rev_ + 1
                WHERE suspension_state_ = 1 AND process_def_key_ IS DISTINCT FROM 'reminder-round'
                    AND process_instance_id_ IS NOT NULL""");
        nothingIsTold(jdbc);
        followAgain(context.getApplicationContext());
    }

    /** What other tests left to be told is told nobody any more, lest it stands in one mail with what a test looks for. */
    public static void nothingIsTold(JdbcClient jdbc) {
        jdbc.sql("UPDATE notification_notice SET state = 'SUPPRESSED' WHERE state = 'NEW'")
                .update();
        jdbc.sql("UPDATE notification_mail SET state = 'SUPPRESSED' WHERE state IN ('NEW', 'RETRY')")
                .update();
    }

    /** For as long as somebody asks for all cases that run, those of other tests do not; until {@link #casesGoOn}. */
    public static void casesRest(JdbcClient jdbc, String butThis) {
        jdbc.sql("UPDATE workflow_case SET ended_at = ?::timestamptz WHERE ended_at IS NULL AND number <> ?")
                .params(RESTING, butThis)
                .update();
    }

    public static void casesGoOn(JdbcClient jdbc) {
        jdbc.sql("UPDATE workflow_case SET ended_at = NULL WHERE ended_at = ?::timestamptz")
                .param(RESTING)
                .update();
    }

    private static void followAgain(ApplicationContext portal) {
        long ahead = Duration.between(
                        Clock.systemUTC().instant(),
                        portal.getBean(BusinessClock.class).instant())
                .toMillis();
        portal.getBeansOfType(ClockFollower.class).values().forEach(follower -> follower.follow(ahead));
    }
}
