package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.Holiday;
import id.go.pontianak.bangkom.foundation.time.Holidays;
import id.go.pontianak.bangkom.foundation.time.PlannedDays;
import id.go.pontianak.bangkom.foundation.workflow.deadline.OpenDeadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator does with the calendar, each with its line in the journal. Open deadlines follow what becomes free. */
@Service
@Transactional
class CalendarDesk {

    private final Holidays holidays;
    private final OpenDeadlines deadlines;
    private final ObjectProvider<PlannedDays> planned;
    private final Journal journal;

    CalendarDesk(Holidays holidays, OpenDeadlines deadlines, ObjectProvider<PlannedDays> planned, Journal journal) {
        this.holidays = holidays;
        this.deadlines = deadlines;
        this.planned = planned;
        this.journal = journal;
    }

    List<Holiday> list(Actor by, int year) {
        requireAdministrator(by);
        return holidays.list(year);
    }

    /** What one more day off would do. */
    CalendarPlan planOne(Actor by, Holiday holiday) {
        requireAdministrator(by);
        if (holidays.find(holiday.day()).isPresent()) {
            throw RuleViolated.at("day", "calendar.dayTaken");
        }
        return plan(List.of(holiday), List.of());
    }

    /** What a decree's list would do to the years it speaks of. */
    CalendarPlan planList(Actor by, List<Holiday> decree) {
        requireAdministrator(by);
        Set<LocalDate> listed = decree.stream().map(Holiday::day).collect(Collectors.toSet());
        List<Holiday> missing = decree.stream()
                .map(holiday -> holiday.day().getYear())
                .distinct()
                .flatMap(year -> holidays.list(year).stream())
                .filter(known -> !listed.contains(known.day()))
                .toList();
        return plan(decree, missing);
    }

    private CalendarPlan plan(List<Holiday> wanted, List<Holiday> missing) {
        List<Holiday> added = new ArrayList<>();
        List<CalendarPlan.Changed> changed = new ArrayList<>();
        for (Holiday holiday : wanted) {
            Optional<Holiday> known = holidays.find(holiday.day());
            if (known.isEmpty()) {
                added.add(holiday);
            } else if (!known.get().equals(holiday)) {
                changed.add(new CalendarPlan.Changed(known.get(), holiday));
            }
        }
        Set<LocalDate> days = added.stream().map(Holiday::day).collect(Collectors.toSet());
        List<PlannedDays.PlannedDay> on =
                planned.stream().flatMap(source -> source.listOn(days).stream()).toList();
        return new CalendarPlan(added, changed, missing, deadlines.listMovedBy(days), on);
    }

    /** Does what was shown; {@code whole}: days that the list does not have are worked again, which shortens no promised deadline. */
    void carryOut(Actor by, CalendarPlan plan, boolean whole) {
        requireAdministrator(by);
        List<LocalDate> dropped =
                whole ? plan.missing().stream().map(Holiday::day).toList() : List.of();
        holidays.replace(plan.written(), dropped);
        plan.written().forEach(holiday -> record(by, "journal.calendar.added", holiday.day()));
        dropped.forEach(day -> record(by, "journal.calendar.removed", day));
        deadlines.moveAll(by.person(), plan.newDaysOff());
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
        journal.record(journalOf(day.getYear()), Deed.of(action, by.person()), Map.of("day", day.toString()));
    }

    /** The number under which the journal keeps what is done to a year. */
    static CaseNumber journalOf(int year) {
        return new CaseNumber("CALENDAR-" + year);
    }
}
