package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.lifecycle.session.Session.Kind;
import id.go.pontianak.bangkom.lifecycle.session.Session.Mode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Sessions as they are entered in tests: hours of the city. */
public final class SessionFixtures {

    public static final String AULA = "AULA-BKPSDM";

    private SessionFixtures() {}

    /** A class in no kept room; {@code from} and {@code to} such as 08:00. */
    public static SessionEntry at(String title, LocalDate day, String from, String to) {
        return at(title, day, from, to, null);
    }

    public static SessionEntry at(String title, LocalDate day, String from, String to, @Nullable String room) {
        SessionTime time = time(day, from, to);
        return new SessionEntry(
                title,
                time.starts(),
                time.ends(),
                Session.hoursBetween(time.starts(), time.ends()),
                Kind.CLASS,
                Mode.CLASSROOM,
                room,
                room == null ? "Ruang lain" : "",
                "");
    }

    public static SessionTime time(LocalDate day, String from, String to) {
        return new SessionTime(instant(day, from), instant(day, to));
    }

    private static Instant instant(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(City.ZONE).toInstant();
    }
}
