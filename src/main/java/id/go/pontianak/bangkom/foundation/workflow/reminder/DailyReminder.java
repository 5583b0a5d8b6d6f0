package id.go.pontianak.bangkom.foundation.workflow.reminder;

import java.time.LocalDate;

/**
 * Supplied by a module that reminds of something that is no task: the daily round asks it every working morning, in a
 * transaction of its own. Reminding is no control flow: no timer is left behind when a date moves. A bean; it says nothing twice, however
 * often it is asked on a day.
 */
public interface DailyReminder {

    void remind(LocalDate today);
}
