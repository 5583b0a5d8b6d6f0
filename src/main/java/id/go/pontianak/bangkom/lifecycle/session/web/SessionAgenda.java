package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The agenda of a batch as a PDF to hang up: sessions by day, with place and trainers; without what was cancelled. */
@Component
class SessionAgenda {

    /** A day as it is printed. */
    record Day(String title, List<Line> lines) {}

    record Line(String time, String title, boolean online, String place, String staff, int hours) {}

    private final SessionPages pages;
    private final PdfRenderer pdf;
    private final Dates dates;
    private final BusinessClock clock;

    SessionAgenda(SessionPages pages, PdfRenderer pdf, Dates dates, BusinessClock clock) {
        this.pages = pages;
        this.pdf = pdf;
        this.dates = dates;
        this.clock = clock;
    }

    byte[] pdf(String number, PersonId person) {
        SessionsPage page = pages.page(number, person);
        List<Day> days = page.days().stream()
                .map(day -> new Day(dates.weekday(day.day()), lines(day)))
                .filter(day -> !day.lines().isEmpty())
                .toList();
        return pdf.render(
                "session/agenda",
                Map.of(
                        "title",
                        page.batch().title(),
                        "period",
                        dates.period(page.batch().period().from(), page.batch().lastDay()),
                        "days",
                        days,
                        "made",
                        dates.dateTime(clock.instant())),
                LocaleContextHolder.getLocale());
    }

    private List<Line> lines(SessionsPage.Day day) {
        return day.rows().stream()
                .filter(row -> !row.session().cancelled())
                .map(this::line)
                .toList();
    }

    private Line line(SessionsPage.Row row) {
        Session session = row.session();
        return new Line(
                dates.time(session.starts()) + "–" + dates.time(session.ends()),
                session.title(),
                session.mode() == Session.Mode.ONLINE,
                session.place(),
                row.staff().stream().map(StaffMember::name).collect(Collectors.joining(", ")),
                session.hours().value());
    }
}
