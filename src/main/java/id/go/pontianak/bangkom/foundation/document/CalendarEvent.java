package id.go.pontianak.bangkom.foundation.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One event in somebody's calendar (VEVENT, RFC 5545), sent as an iTIP message (RFC 5546): {@code uid} stays the same for ever and
 * {@code sequence} grows with each change, so that an update replaces what was sent before. {@code when} is either whole days, both included,
 * or a time; {@code busy} says whether it blocks the calendar.
 */
public record CalendarEvent(
        String uid, int sequence, Text text, When when, boolean busy, Party organiser, Party attendee) {

    /** What is shown. */
    public record Text(String summary, String place, String description) {}

    /** A name with its address. */
    public record Party(String name, String email) {}

    /** Days or a time. */
    public sealed interface When permits Days, Time {}

    /** Whole days, the last one included. */
    public record Days(LocalDate first, LocalDate last) implements When {

        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("The last day lies before the first");
            }
        }
    }

    /** From a moment to another, shown in the city's time. */
    public record Time(Instant from, Instant to) implements When {

        public Time {
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException("The end does not lie after the beginning");
            }
        }
    }
}
