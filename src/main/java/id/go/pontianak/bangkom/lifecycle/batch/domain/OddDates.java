package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.foundation.time.Holidays;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Dates of a schedule that are possible, but rarely meant: whoever plans is asked before they are taken. */
@Component
public class OddDates {

    /** One of them, with the field and the sentence that says what is odd. */
    public record Odd(String field, LocalDate date, String messageKey, List<String> arguments) {}

    private static final int MONTHS_AHEAD = 18;
    private static final int LONGEST_DAYS = 180;

    private final Holidays holidays;
    private final Dates dates;
    private final BusinessClock clock;

    OddDates(Holidays holidays, Dates dates, BusinessClock clock) {
        this.holidays = holidays;
        this.dates = dates;
        this.clock = clock;
    }

    /** Of a batch that is planned; what has passed is refused, not asked about. */
    public List<Odd> of(Schedule schedule) {
        return of(schedule, Map.of(), true);
    }

    /** What is odd about those dates that are new. */
    public List<Odd> of(Schedule schedule, Schedule before) {
        boolean moved =
                !before.starts().equals(schedule.starts()) || !before.ends().equals(schedule.ends());
        return of(schedule, byField(before), moved);
    }

    private List<Odd> of(Schedule schedule, Map<String, LocalDate> known, boolean moved) {
        List<Odd> odd = new ArrayList<>();
        byField(schedule).forEach((field, date) -> {
            if (!date.equals(known.get(field)) && !date.isBefore(clock.today())) {
                off(field, date).ifPresent(odd::add);
                far(field, date).ifPresent(odd::add);
            }
        });
        long days = ChronoUnit.DAYS.between(schedule.starts(), schedule.ends()) + 1;
        if (days > LONGEST_DAYS && moved) {
            odd.add(new Odd("ends", schedule.ends(), "batch.odd.long", List.of(String.valueOf(days))));
        }
        return odd;
    }

    /** What was asked about, as a form carries it: an answer holds for these dates and no others. */
    public static String mark(List<Odd> odd) {
        return odd.stream()
                .map(one -> one.field() + "=" + one.date())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Optional<Odd> off(String field, LocalDate date) {
        String day = dates.weekday(date);
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(new Odd(field, date, "batch.odd.sunday", List.of(day)));
        }
        return holidays.find(date)
                .map(holiday -> new Odd(field, date, "batch.odd.holiday", List.of(day, holiday.name())));
    }

    private Optional<Odd> far(String field, LocalDate date) {
        return date.isAfter(clock.today().plusMonths(MONTHS_AHEAD))
                ? Optional.of(new Odd(field, date, "batch.odd.far", List.of(dates.date(date))))
                : Optional.empty();
    }

    private static Map<String, LocalDate> byField(Schedule schedule) {
        Map<String, LocalDate> fields = new LinkedHashMap<>();
        fields.put("opens", schedule.opens());
        fields.put("nominationDeadline", schedule.nominationDeadline());
        fields.put("selectionDate", schedule.selectionDate());
        fields.put("starts", schedule.starts());
        fields.put("ends", schedule.ends());
        return fields;
    }
}
