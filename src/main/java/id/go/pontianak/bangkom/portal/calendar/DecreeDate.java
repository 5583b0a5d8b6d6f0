package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.kernel.City;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days as decrees write them: with the day of the week before them or without, in any case of letters, one or several of a month. */
record DecreeDate(List<LocalDate> days, @Nullable DayOfWeek weekday) {

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("senin", DayOfWeek.MONDAY),
            Map.entry("selasa", DayOfWeek.TUESDAY),
            Map.entry("rabu", DayOfWeek.WEDNESDAY),
            Map.entry("kamis", DayOfWeek.THURSDAY),
            Map.entry("jumat", DayOfWeek.FRIDAY),
            Map.entry("jum'at", DayOfWeek.FRIDAY),
            Map.entry("sabtu", DayOfWeek.SATURDAY),
            Map.entry("minggu", DayOfWeek.SUNDAY),
            Map.entry("ahad", DayOfWeek.SUNDAY));
    private static final Pattern PREFIX =
            Pattern.compile("([\\p{L}'’]+(?:\\s*(?:-|–|dan|,|&)\\s*[\\p{L}'’]+)*?)\\s*,?\\s+(?=\\d)");
    private static final Pattern SEVERAL =
            Pattern.compile("(\\d{1,2})\\s*(-|–|s\\.?d\\.?|sampai|dan|&)\\s*(\\d{1,2})(\\s+\\p{L}+\\s+\\d{4})");
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuu-M-d", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(City.LANGUAGE)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    static boolean isWeekday(String cell) {
        return weekdayOf(cell) != null;
    }

    /** Empty where it is no date, or none of our times. */
    static Optional<DecreeDate> read(String text) {
        Matcher prefix = PREFIX.matcher(text);
        boolean named = prefix.lookingAt();
        String rest = (named ? text.substring(prefix.end()) : text).strip();
        List<LocalDate> days = days(rest);
        DayOfWeek weekday = named ? weekdayOf(prefix.group(1)) : null;
        boolean unknown = named && weekday == null && days.size() < 2;
        boolean ours = days.stream().allMatch(day -> day.getYear() >= 2000 && day.getYear() <= 2200);
        return days.isEmpty() || unknown || !ours ? Optional.empty() : Optional.of(new DecreeDate(days, weekday));
    }

    /** The day of the week that stands before a date is not the one it has: one of the two is a slip. */
    boolean contradicts() {
        return weekday != null && days.get(0).getDayOfWeek() != weekday;
    }

    private static List<LocalDate> days(String text) {
        Matcher several = SEVERAL.matcher(text);
        if (!several.matches()) {
            return day(text).map(List::of).orElse(List.of());
        }
        Optional<LocalDate> first = day(several.group(1) + several.group(4));
        Optional<LocalDate> last = day(several.group(3) + several.group(4));
        if (first.isEmpty() || last.isEmpty() || !first.get().isBefore(last.get())) {
            return List.of();
        }
        boolean both = several.group(2).equals("dan") || several.group(2).equals("&");
        return both
                ? List.of(first.get(), last.get())
                : first.get().datesUntil(last.get().plusDays(1)).toList();
    }

    private static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text.replaceAll("\\s+", " "), form));
            } catch (DateTimeException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static @Nullable DayOfWeek weekdayOf(String word) {
        return WEEKDAYS.get(word.strip().toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
