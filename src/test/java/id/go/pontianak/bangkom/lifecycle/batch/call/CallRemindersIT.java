package id.go.pontianak.bangkom.lifecycle.batch.call;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Silent units are reminded before the deadline as it stands today: once for each, whatever became of the earlier one. */
@IntegrationTest
class CallRemindersIT {

    @Autowired
    private CallReminders reminders;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private BatchChanges changes;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String number;

    @BeforeEach
    void calling() {
        batches.city();
        number = batches.calling(2, Map.of("DINKES", 1));
    }

    @Test
    void remindsOnceThreeWorkingDaysBeforeTheDeadline() {
        morning(LocalDate.of(2026, 11, 6));
        assertThat(reminded()).isZero();
        morning(LocalDate.of(2026, 11, 9));
        assertThat(reminded()).isEqualTo(1);
        morning(LocalDate.of(2026, 11, 10));
        morning(LocalDate.of(2026, 11, 12));
        assertThat(reminded()).isEqualTo(1);
    }

    @Test
    void remindsAgainOfAnExtendedDeadline() {
        morning(LocalDate.of(2026, 11, 9));
        Schedule now = BatchFixtures.schedule();
        changes.reschedule(
                number,
                new Schedule(now.opens(), LocalDate.of(2026, 11, 19), now.selectionDate(), now.starts(), now.ends()),
                Why.of("Diperpanjang satu minggu"),
                SmallCity.ANALYST);
        morning(LocalDate.of(2026, 11, 13));
        assertThat(reminded()).isEqualTo(1);
        morning(LocalDate.of(2026, 11, 16));
        morning(LocalDate.of(2026, 11, 17));
        assertThat(reminded()).isEqualTo(2);
    }

    @Test
    void aReopenedCallWithANearDeadlineIsNotWrittenToTwiceOnOneDay() {
        processDriver.fireTimer(number, BatchElements.EVENT_NOMINATION_DEADLINE_REACHED);
        changes.reopenCall(
                number,
                LocalDate.of(2026, 11, 17),
                LocalDate.of(2026, 11, 24),
                "Usulan belum cukup",
                SmallCity.ANALYST);
        LocalDate today = clock.now().atZone(BusinessClock.CITY).toLocalDate();
        reminders.remind(today);
        assertThat(reminded()).isZero();
        morning(today.plusDays(3));
        assertThat(reminded()).isEqualTo(1);
        morning(today.plusDays(4));
        assertThat(reminded()).isEqualTo(1);
    }

    private void morning(LocalDate day) {
        clock.set(day.atTime(7, 30).atZone(BusinessClock.CITY).toInstant());
        reminders.remind(day);
    }

    /** Letters to the head of the one unit that was asked. */
    private int reminded() {
        return jdbc.sql("SELECT count(*) FROM notification_notice WHERE case_number = ?"
                        + " AND template = 'batch/call-closing' AND addressee = 'office:KA-DINKES'")
                .param(number)
                .query(Integer.class)
                .single();
    }
}
