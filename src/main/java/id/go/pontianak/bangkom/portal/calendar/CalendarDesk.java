package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.calendar.Holiday;
import id.go.pontianak.bangkom.foundation.calendar.Holidays;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator does with the calendar, each with its line in the journal. */
@Service
@Transactional
class CalendarDesk {

    private final Holidays holidays;
    private final Journal journal;

    CalendarDesk(Holidays holidays, Journal journal) {
        this.holidays = holidays;
        this.journal = journal;
    }

    List<Holiday> list(Actor by, int year) {
        requireAdministrator(by);
        return holidays.list(year);
    }

    void add(Actor by, Holiday holiday) {
        requireAdministrator(by);
        holidays.add(holiday);
        record(by, "journal.calendar.added", holiday.day());
    }

    void addAll(Actor by, List<Holiday> decree) {
        requireAdministrator(by);
        holidays.addAll(decree);
        decree.forEach(holiday -> record(by, "journal.calendar.added", holiday.day()));
    }

    void remove(Actor by, LocalDate day) {
        requireAdministrator(by);
        holidays.remove(day);
        record(by, "journal.calendar.removed", day);
    }

    static void requireAdministrator(Actor by) {
        if (!by.has(Role.ADMIN)) {
            throw new NotFound();
        }
    }

    private void record(Actor by, String action, LocalDate day) {
        journal.record("CALENDAR-" + day.getYear(), action, by.person(), null, null, Map.of("day", day.toString()));
    }
}
