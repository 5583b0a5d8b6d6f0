package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.kernel.DateBounds;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Holiday;
import id.go.pontianak.bangkom.foundation.time.Holidays;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.web.BatchCalendarPage.Day;
import id.go.pontianak.bangkom.lifecycle.batch.web.BatchCalendarPage.Event;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lays a month out in weeks from Monday on. */
@Component
class BatchCalendarPages {

    /** A longer training is named on its first and on its last day only. */
    private static final int SHOWN_DAILY = 7;

    private final Batches batches;
    private final Holidays holidays;
    private final BusinessClock clock;

    BatchCalendarPages(Batches batches, Holidays holidays, BusinessClock clock) {
        this.batches = batches;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** This month where none is named. */
    BatchCalendarPage of(@Nullable YearMonth wanted) {
        YearMonth month = sane(wanted);
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Batch> running = batches.listBetween(month.atDay(1), month.atEndOfMonth());
        Map<LocalDate, Holiday> off =
                holidays.list(month.getYear()).stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            weeks.add(Stream.iterate(monday, day -> day.plusDays(1))
                    .limit(7)
                    .map(day -> day(day, month, running, off.get(day)))
                    .toList());
        }
        boolean empty = weeks.stream()
                .flatMap(List::stream)
                .allMatch(day -> day.events().isEmpty());
        return new BatchCalendarPage(
                month, weekdays(), weeks, empty, address(month.minusMonths(1)), address(month.plusMonths(1)));
    }

    /** This month in place of one that no office can mean. */
    private YearMonth sane(@Nullable YearMonth wanted) {
        LocalDate today = clock.today();
        return wanted == null || !DateBounds.contain(wanted.atDay(1), today) ? YearMonth.from(today) : wanted;
    }

    private Day day(LocalDate date, YearMonth month, List<Batch> running, @Nullable Holiday holiday) {
        boolean inside = YearMonth.from(date).equals(month);
        return new Day(
                date,
                inside,
                date.equals(clock.today()),
                holiday != null || date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0,
                holiday == null || !inside ? null : holiday.name(),
                inside ? running.stream().flatMap(batch -> events(batch, date)).toList() : List.of());
    }

    private static Stream<Event> events(Batch batch, LocalDate day) {
        List<String> kinds = new ArrayList<>();
        if (batch.opens().equals(day)) {
            kinds.add("opens");
        }
        if (batch.nominationDeadline().equals(day)) {
            kinds.add("deadline");
        }
        if (batch.selectionDate().equals(day)) {
            kinds.add("selection");
        }
        String training = training(batch.period(), day);
        if (training != null) {
            kinds.add(training);
        }
        return kinds.stream().map(kind -> new Event(kind, batch.number(), batch.title()));
    }

    private static @Nullable String training(DateRange period, LocalDate day) {
        if (day.equals(period.from())) {
            return "starts";
        }
        if (day.equals(period.to())) {
            return "ends";
        }
        boolean within = day.isAfter(period.from()) && day.isBefore(period.to());
        return within && ChronoUnit.DAYS.between(period.from(), period.to()) < SHOWN_DAILY ? "runs" : null;
    }

    private static List<String> weekdays() {
        Locale locale = LocaleContextHolder.getLocale();
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    private static String address(YearMonth month) {
        return "/batches/calendar?month=" + month;
    }
}
