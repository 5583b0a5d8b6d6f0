package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.session.Session.Kind;
import id.go.pontianak.bangkom.lifecycle.session.Session.Mode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is entered. Refused at the field where it says too little: without a title, ending before it begins, over more than one
 * day, with more learning hours (JP) than a day has, in a classroom without a place. {@code link} is the address of an online session,
 * read by its staff and by people with a seat.
 */
public record SessionEntry(
        String title,
        Instant starts,
        Instant ends,
        LearningHours hours,
        Kind kind,
        Mode mode,
        @Nullable String room,
        String place,
        String link) {

    private static final int MOST_HOURS = 14;
    private static final int LONGEST = 200;

    public SessionEntry {
        title = title.strip();
        place = place.strip();
        link = link.strip();
        require("title", "refusal.session.title", !title.isEmpty() && title.length() <= LONGEST);
        require("to", "refusal.session.order", ends.isAfter(starts));
        require("to", "refusal.session.oneDay", Duration.between(starts, ends).toHours() < 24 && sameDay(starts, ends));
        require("hours", "refusal.session.hours", hours.value() >= 0 && hours.value() <= MOST_HOURS);
        require("place", "refusal.session.place", mode == Mode.ONLINE || room != null || !place.isEmpty());
        require("link", "refusal.session.link", link.isEmpty() || link.matches("https://[^\\s<>\"]{1,400}"));
    }

    public LocalDate day() {
        return LocalDate.ofInstant(starts, City.ZONE);
    }

    /** The same at another time. */
    public SessionEntry at(Instant from, Instant to) {
        return new SessionEntry(title, from, to, hours, kind, mode, room, place, link);
    }

    /** Whether those who come read something else of it: where and what it is, not how it is counted. */
    boolean readsOtherwise(SessionEntry before) {
        return !title.equals(before.title)
                || mode != before.mode
                || !Objects.equals(room, before.room)
                || !place.equals(before.place)
                || !link.equals(before.link);
    }

    private static boolean sameDay(Instant starts, Instant ends) {
        return LocalDate.ofInstant(starts, City.ZONE).equals(LocalDate.ofInstant(ends.minusMillis(1), City.ZONE));
    }

    private static void require(String field, String refusal, boolean met) {
        if (!met) {
            throw RuleViolated.at(field, refusal);
        }
    }
}
