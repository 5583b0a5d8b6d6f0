package id.go.pontianak.bangkom.lifecycle.learning.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** How far a learning period is on a day, both its days counted, and what that day is an occasion for. */
public record Pace(LocalDate first, LocalDate last, LocalDate today) {

    /** Behind is whoever has read less than the elapsed share of the period less so many percent. */
    private static final int SLACK = 25;

    private static final int WHOLE = 100;
    private static final int HALF = 50;
    private static final int WEEK = 7;
    private static final int LAST_DAYS = 2;

    /** Whole percent of the days that have passed before today; 0 on the first day, 100 after the last. */
    public int elapsed() {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long gone = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, today)));
        return (int) (WHOLE * gone / days);
    }

    public boolean behind(int percent) {
        return percent < elapsed() - SLACK;
    }

    /** Which of the last reminders this day is for: {@code two} or {@code seven} days before the end; null: none yet. */
    public @Nullable String closing() {
        long left = ChronoUnit.DAYS.between(today, last);
        if (left < 0 || left > WEEK) {
            return null;
        }
        return left <= LAST_DAYS ? "two" : "seven";
    }

    /** On Mondays the week, once half of the period is over {@code half}; each is reminded of once. Null: not today. */
    public @Nullable String occasion() {
        if (weekly()) {
            return week();
        }
        return elapsed() >= HALF ? "half" : null;
    }

    public boolean weekly() {
        return today.getDayOfWeek() == DayOfWeek.MONDAY;
    }

    /** Such as {@code 2027-W03}. */
    public String week() {
        return "%d-W%02d".formatted(today.get(IsoFields.WEEK_BASED_YEAR), today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
