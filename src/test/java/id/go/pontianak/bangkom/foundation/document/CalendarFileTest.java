package id.go.pontianak.bangkom.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Days;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Party;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Text;
import id.go.pontianak.bangkom.foundation.document.CalendarEvent.Time;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

/** Calendar files as another library reads them. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    private static final Text TEXT =
            new Text("Manajemen Proyek; angkatan 1", "Aula BKPSDM, lantai 2", "Hari 1: pembukaan\nHari 2: praktik");

    @Test
    void anInvitationHasWholeDaysAndOneAttendee() throws Exception {
        Calendar calendar = parse(CalendarFile.request(event(0, days()), NOW));

        assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
        Component event = events(calendar).get(0);
        assertThat(value(event, Property.UID)).isEqualTo("BATCH-MP01-2027-1-7@bangkom.example");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270201");
        assertThat(value(event, Property.DTEND)).isEqualTo("20270205");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Manajemen Proyek; angkatan 1");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Aula BKPSDM, lantai 2");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Hari 1: pembukaan\nHari 2: praktik");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:budi@example.org");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.TRANSP)).isEqualTo("OPAQUE");
    }

    @Test
    void anUpdateAndACancellationAreTheSameEventLater() throws Exception {
        Component first =
                events(parse(CalendarFile.request(event(0, days()), NOW))).get(0);
        Component update =
                events(parse(CalendarFile.request(event(1, days()), NOW))).get(0);
        Calendar cancelled = parse(CalendarFile.cancel(event(2, days()), NOW));
        Component cancellation = events(cancelled).get(0);

        assertThat(List.of(value(update, Property.UID), value(cancellation, Property.UID)))
                .containsOnly(value(first, Property.UID));
        assertThat(List.of(
                        value(first, Property.SEQUENCE),
                        value(update, Property.SEQUENCE),
                        value(cancellation, Property.SEQUENCE)))
                .containsExactly("0", "1", "2");
        assertThat(value(cancelled, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(cancellation, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void aTimeIsSaidInTheCitysZone() throws Exception {
        Time morning = new Time(Instant.parse("2027-02-01T01:00:00Z"), Instant.parse("2027-02-01T05:00:00Z"));
        Calendar calendar = parse(CalendarFile.publish(List.of(event(0, morning), event(0, days())), NOW));

        Component event = events(calendar).get(0);
        assertThat(events(calendar)).hasSize(2);
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270201T080000");
        assertThat(event.getProperty(Property.DTSTART).orElseThrow().toString()).contains("TZID=Asia/Pontianak");
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
    }

    private static Days days() {
        return new Days(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 4));
    }

    private static CalendarEvent event(int sequence, CalendarEvent.When when) {
        return new CalendarEvent(
                "BATCH-MP01-2027-1-7@bangkom.example",
                sequence,
                TEXT,
                when,
                true,
                new Party("BKPSDM", "bkpsdm@example.org"),
                new Party("Budi, S.Kom", "budi@example.org"));
    }

    private static Calendar parse(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static List<Component> events(Calendar calendar) {
        return List.copyOf(calendar.getComponents("VEVENT"));
    }

    private static String value(Calendar calendar, String name) {
        return calendar.getProperty(name).orElseThrow().getValue();
    }

    private static String value(Component component, String name) {
        return component.getProperty(name).orElseThrow().getValue();
    }
}
