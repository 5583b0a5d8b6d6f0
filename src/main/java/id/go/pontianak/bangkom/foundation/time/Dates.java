package id.go.pontianak.bangkom.foundation.time;

import id.go.pontianak.bangkom.foundation.kernel.City;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as people read them, in the language of the request and the time of the city. Nothing is written for a missing date. */
@Component
public class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final MessageSource messages;
    private final Clock clock;

    Dates(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** "24 November 2026". */
    public String date(@Nullable TemporalAccessor time) {
        return time == null ? "" : DAY.withLocale(locale()).format(dayOf(time));
    }

    /** "Selasa, 24 November 2026". */
    public String weekday(@Nullable TemporalAccessor time) {
        return time == null ? "" : WEEKDAY.withLocale(locale()).format(dayOf(time));
    }

    /** "24 November 2026", "24–26 November 2026", "28 November – 2 Desember 2026"; what the days share is said once. */
    public String period(TemporalAccessor from, TemporalAccessor to) {
        LocalDate first = dayOf(from);
        LocalDate last = dayOf(to);
        if (first.equals(last)) {
            return date(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + date(last);
        }
        boolean sameYear = first.getYear() == last.getYear();
        return (sameYear ? DAY_OF_YEAR : DAY).withLocale(locale()).format(first) + " – " + date(last);
    }

    /** "November 2026". */
    public String month(YearMonth month) {
        return MONTH.withLocale(locale()).format(month);
    }

    /** "09.30". */
    public String time(Instant time) {
        return TIME.format(LocalDateTime.ofInstant(time, City.ZONE));
    }

    /** "24 November 2026 pukul 09.30 WIB". */
    public String dateTime(@Nullable TemporalAccessor time) {
        if (time == null) {
            return "";
        }
        LocalDateTime local = time instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, City.ZONE)
                : LocalDateTime.of(LocalDate.from(time), LocalTime.from(time));
        return text("calendar.dateTime", date(local), TIME.format(local));
    }

    /** "hari ini", "besok", "3 hari lagi", "2 hari lalu"; beyond a month the date itself. */
    public String relative(@Nullable TemporalAccessor time) {
        if (time == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), City.ZONE), dayOf(time));
        if (Math.abs(days) > 31) {
            return date(time);
        }
        if (Math.abs(days) <= 1) {
            return text(days == 0 ? "calendar.today" : days > 0 ? "calendar.tomorrow" : "calendar.yesterday");
        }
        return days > 0 ? text("calendar.inDays", days) : text("calendar.daysAgo", -days);
    }

    /**
     * The last day on which it may still be done: an end at midnight is the day before, as nobody reads "until 5 November" and stops on
     * the 4th.
     */
    public static LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusMillis(1), City.ZONE);
    }

    /** An end that is the end of its last day needs no hour. */
    public static boolean endsWithItsDay(Instant end) {
        return LocalTime.ofInstant(end, City.ZONE).equals(LocalTime.MIDNIGHT);
    }

    /** From when: a beginning at midnight is the beginning of its day and needs no hour. */
    public String from(@Nullable Instant begin) {
        return begin == null ? "" : endsWithItsDay(begin) ? date(begin) : dateTime(begin);
    }

    /** Until when, the day included: "4 November 2026", and with the hour where it ends during the day. */
    public String until(@Nullable Instant end) {
        return end == null ? "" : endsWithItsDay(end) ? date(lastDay(end)) : dateTime(end);
    }

    /** The same with the name of the day: "Jumat, 4 Desember 2026". */
    public String untilWeekday(@Nullable Instant end) {
        return end == null ? "" : endsWithItsDay(end) ? weekday(lastDay(end)) : dateTime(end);
    }

    /** The last day alone. */
    public String untilDay(@Nullable Instant end) {
        return end == null ? "" : date(lastDay(end));
    }

    /** The last day as {@link #relative} says it. */
    public String untilRelative(@Nullable Instant end) {
        return end == null ? "" : relative(lastDay(end));
    }

    /** How long ago something ought to have been done: "lewat 4 hari"; beyond a month since which day. */
    public String late(Instant end) {
        LocalDate last = lastDay(end);
        long days = ChronoUnit.DAYS.between(last, LocalDate.ofInstant(clock.instant(), City.ZONE));
        if (days > 31) {
            return text("calendar.lateSince", date(last));
        }
        return days <= 0 ? text("calendar.lateToday") : text("calendar.late", days);
    }

    private static LocalDate dayOf(TemporalAccessor time) {
        return time instanceof Instant instant ? LocalDate.ofInstant(instant, City.ZONE) : LocalDate.from(time);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
