package id.go.pontianak.bangkom.foundation.workflow.deadline;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.deadline.DeadlineRows.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where a deadline counted in working days goes when days become free: later, never beyond the time at which its case begins. */
@Component
class DeadlineShift {

    private final FixedTimers fixed;
    private final WorkingCalendar calendar;
    private final WeekPatterns weeks;
    private final CaseTypes types;
    private final BusinessClock clock;

    DeadlineShift(
            FixedTimers fixed, WorkingCalendar calendar, WeekPatterns weeks, CaseTypes types, BusinessClock clock) {
        this.fixed = fixed;
        this.calendar = calendar;
        this.weeks = weeks;
        this.types = types;
        this.clock = clock;
    }

    /** Empty where the deadline stays. */
    Optional<Instant> moved(Row row, Set<LocalDate> daysOff) {
        LocalDate last = Dates.lastDay(row.end());
        if (row.end().isBefore(clock.instant()) || row.timer() && fixed.contain(row)) {
            return Optional.empty();
        }
        LocalDate yesterday = clock.today().minusDays(1);
        LocalDate since = row.since().atZone(BusinessClock.CITY).toLocalDate();
        LocalDate from = since.isAfter(yesterday) ? since : yesterday;
        LocalDate to = calendar.lastDayWith(daysOff, from, last, weekOf(row));
        if (!to.isAfter(last)) {
            return Optional.empty();
        }
        Instant end = row.end().plus(Duration.ofDays(ChronoUnit.DAYS.between(last, to)));
        Instant limit = latest(row);
        Instant kept = end.isAfter(limit) ? limit : end;
        return kept.isAfter(row.end()) ? Optional.of(kept) : Optional.empty();
    }

    private Instant latest(Row row) {
        return types.find(row.process())
                .flatMap(type -> type.begins(row.caseNumber()))
                .orElse(Instant.MAX);
    }

    private WeekPattern weekOf(Row row) {
        String candidate = row.candidate();
        return candidate != null
                ? weeks.ofAddressee(candidate)
                : types.find(row.process())
                        .map(type -> type.describe(row.caseNumber()).unit())
                        .map(weeks::ofUnit)
                        .orElse(WeekPattern.FIVE_DAYS);
    }
}
