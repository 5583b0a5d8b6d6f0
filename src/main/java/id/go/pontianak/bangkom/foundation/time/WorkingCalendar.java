package id.go.pontianak.bangkom.foundation.time;

import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.time.domain.WorkingDayCount;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which days are worked. Holidays and joint leave are data by yearly decree; beyond the last known year only weekends are free. */
@Service
@Transactional(readOnly = true)
public class WorkingCalendar {

    private final JdbcClient jdbc;

    WorkingCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isWorkingDay(LocalDate day, WeekPattern pattern) {
        return count(pattern).isWorkingDay(day);
    }

    /** The working day that is {@code days} after {@code start}; the start itself does not count. */
    public LocalDate plus(LocalDate start, WorkingDays days, WeekPattern pattern) {
        return count(pattern).plus(start, days);
    }

    /** Working days after {@code from} up to and including {@code to}; zero when {@code to} is not later. */
    public WorkingDays between(LocalDate from, LocalDate to, WeekPattern pattern) {
        return to.isAfter(from) ? count(pattern).between(from, to) : new WorkingDays(0);
    }

    /**
     * The last day of a window that was promised before these days became free: as many working days as it had, and never an earlier day,
     * so that a promise is kept.
     */
    public LocalDate lastDayWith(Set<LocalDate> newDaysOff, LocalDate from, LocalDate last, WeekPattern pattern) {
        Set<LocalDate> known = LookupCache.once("holidays", "all", this::holidays);
        Set<LocalDate> before = new HashSet<>(known);
        before.removeAll(newDaysOff);
        Set<LocalDate> after = new HashSet<>(known);
        after.addAll(newDaysOff);
        WorkingDayCount promised = new WorkingDayCount(pattern, before);
        WorkingDayCount counted = new WorkingDayCount(pattern, after);
        if (last.isBefore(from)
                || !promised.isWorkingDay(last) && counted.between(from, last).equals(promised.between(from, last))) {
            return last;
        }
        LocalDate moved = counted.plus(from, promised.between(from, last));
        return moved.isAfter(last) ? moved : last;
    }

    private WorkingDayCount count(WeekPattern pattern) {
        return new WorkingDayCount(pattern, LookupCache.once("holidays", "all", this::holidays));
    }

    /** All that are known: some thirty a year. */
    private Set<LocalDate> holidays() {
        return new HashSet<>(jdbc.sql("SELECT day FROM calendar_holiday")
                .query(LocalDate.class)
                .list());
    }
}
