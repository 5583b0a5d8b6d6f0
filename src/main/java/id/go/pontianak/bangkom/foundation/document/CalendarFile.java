package id.go.pontianak.bangkom.foundation.document;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Days;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Party;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Time;
import id.go.pontianak.bangkom.foundation.kernel.City;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/**
 * Writes calendar files (iCalendar, RFC 5545). An invitation or a cancellation carries exactly one event, since common readers take only the
 * first of a message; a file for downloading may carry several.
 */
public final class CalendarFile {

    private static final int HOURS_AHEAD = 7;

    private CalendarFile() {}

    /** An invitation, or with a higher sequence its update (METHOD:REQUEST). */
    public static String request(CalendarEvent event, Instant now) {
        return write(Method.request(), List.of(event), Status.confirmed(), now);
    }

    /** Takes the event out of the calendar again (METHOD:CANCEL). */
    public static String cancel(CalendarEvent event, Instant now) {
        return write(Method.cancel(), List.of(event), Status.cancelled(), now);
    }

    /** For downloading (METHOD:PUBLISH). */
    public static String publish(List<CalendarEvent> events, Instant now) {
        return write(Method.publish(), events, Status.confirmed(), now);
    }

    private static String write(Method method, List<CalendarEvent> events, Status status, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Pemerintah Kota Pontianak//Bangkom//ID");
        calendar.setMethod(method);
        calendar.getTimezoneInfo().setDefaultTimezone(city());
        events.forEach(event -> calendar.addEvent(entry(event, status, now)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static VEvent entry(CalendarEvent event, Status status, Instant now) {
        VEvent entry = new VEvent();
        entry.setUid(event.uid());
        entry.setSequence(event.sequence());
        entry.setDateTimeStamp(Date.from(now));
        entry.setSummary(event.text().summary());
        entry.setLocation(event.text().place());
        entry.setDescription(event.text().description());
        entry.setStatus(new Status(status));
        entry.setTransparency(!event.busy());
        entry.setOrganizer(
                new Organizer(event.organiser().name(), event.organiser().email()));
        entry.addAttendee(attendee(event.attendee()));
        when(entry, event.when());
        return entry;
    }

    /** The end of whole days is the day after the last (RFC 5545, 3.6.1). */
    private static void when(VEvent entry, CalendarEvent.When when) {
        if (when instanceof Days days) {
            entry.setDateStart(new DateStart(day(days.first())));
            entry.setDateEnd(new DateEnd(day(days.last().plusDays(1))));
        } else if (when instanceof Time time) {
            entry.setDateStart(Date.from(time.from()));
            entry.setDateEnd(Date.from(time.to()));
        }
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Attendee attendee(Party party) {
        Attendee attendee = new Attendee(party.name(), party.email());
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        return attendee;
    }

    /** Western Indonesia has one offset all year; nothing is looked up elsewhere. */
    private static TimezoneAssignment city() {
        UtcOffset offset = new UtcOffset(true, HOURS_AHEAD, 0);
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1988, 1, 1, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(offset);
        standard.setTimezoneOffsetTo(offset);
        VTimezone zone = new VTimezone(City.ZONE.getId());
        zone.addStandardTime(standard);
        return new TimezoneAssignment(TimeZone.getTimeZone(City.ZONE), zone);
    }
}
