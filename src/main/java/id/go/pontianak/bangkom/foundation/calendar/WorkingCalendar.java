package id.go.pontianak.bangkom.foundation.calendar;

import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Which days are worked. Holidays and joint leave are data by yearly decree; beyond the last known year only weekends are free. */
@Service
public class WorkingCalendar {

    public boolean isWorkingDay(LocalDate day, WeekPattern pattern) {
        throw new UnsupportedOperationException();
    }

    /** The working day that is {@code days} after {@code start}; the start itself does not count. */
    public LocalDate plus(LocalDate start, WorkingDays days, WeekPattern pattern) {
        throw new UnsupportedOperationException();
    }

    /** Working days after {@code from} up to and including {@code to}; zero when {@code to} is not later. */
    public WorkingDays between(LocalDate from, LocalDate to, WeekPattern pattern) {
        throw new UnsupportedOperationException();
    }
}
