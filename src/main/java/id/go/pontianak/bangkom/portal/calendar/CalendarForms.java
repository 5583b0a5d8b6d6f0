package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Holiday;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The forms of the calendar: who changes it has seen the holidays of this year and the next. */
@Component
class CalendarForms implements FormRoute.Source {

    private static final String CALENDAR = "/admin/calendar";

    private final CalendarDesk desk;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    CalendarForms(CalendarDesk desk, CurrentUser currentUser, BusinessClock clock) {
        this.desk = desk;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(CALENDAR, CALENDAR).showing(CALENDAR, this::holidays),
                FormRoute.of(CALENDAR + "/decree", CALENDAR).showing(CALENDAR, this::holidays),
                FormRoute.of(CALENDAR + "/remove", CALENDAR).showing(CALENDAR, this::holidays));
    }

    private Shown holidays(Map<String, String> variables) {
        int year = clock.today().getYear();
        Shown shown = Shown.ofCase(CalendarDesk.journalOf(year), CalendarDesk.journalOf(year + 1));
        for (Holiday holiday : IntStream.range(year, year + 2)
                .mapToObj(one -> desk.list(currentUser.actor(), one))
                .flatMap(List::stream)
                .toList()) {
            shown = shown.fact(holiday.day().toString(), holiday.name());
        }
        return shown;
    }
}
