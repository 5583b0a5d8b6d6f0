package id.go.pontianak.bangkom.foundation.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as offices write them, the same in every import: 05-03-1980, 5/3/1980, 5.3.1980, 1980-03-05, 5 Maret 1980, 5 Mar 1980, 05-Mar-1980,
 * Rabu, 5 Maret 1980, or a date cell. The day stands before the month; a year has four digits, since nobody can tell which century 80 is of.
 */
public final class WrittenDays {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})[-/.\\s]+([A-Za-z]+)\\.?[-/.\\s]+(\\d{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("[T\\s]+0{1,2}[:.]00(?:[:.]00(?:\\.0+)?)?Z?$");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\\s*,?\\s+");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,5}(?:\\.0+)?");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");
    private static final Map<String, Integer> OTHER_MONTHS = Map.ofEntries(
            Map.entry("pebruari", 2),
            Map.entry("peb", 2),
            Map.entry("mrt", 3),
            Map.entry("may", 5),
            Map.entry("agt", 8),
            Map.entry("ags", 8),
            Map.entry("agst", 8),
            Map.entry("aug", 8),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nopember", 11),
            Map.entry("nop", 11),
            Map.entry("dec", 12));

    /** It could not be read as a day, or reads well but is in no calendar. */
    public static final class NoDay extends Exception {

        private final boolean read;

        NoDay(boolean read) {
            super(read ? "in no calendar" : "no day");
            this.read = read;
        }

        /** Whether it reads well. */
        public boolean read() {
            return read;
        }
    }

    private WrittenDays() {}

    public static LocalDate read(CellValue cell) throws NoDay {
        String text = cell.text().strip();
        if (cell.kind() == CellValue.Kind.NUMBER) {
            if (!SERIAL.matcher(text).matches()) {
                throw new NoDay(false);
            }
            return EPOCH.plusDays((long) Double.parseDouble(text));
        }
        text = WEEKDAY.matcher(MIDNIGHT.matcher(text).replaceFirst("")).replaceFirst("");
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher inWords = IN_WORDS.matcher(text);
        int month = inWords.matches() ? month(inWords.group(2).toLowerCase(Locale.ROOT)) : 0;
        if (month == 0) {
            throw new NoDay(false);
        }
        return of(inWords.group(3), String.valueOf(month), inWords.group(1));
    }

    /** By its name or the first three letters of it; 0 when there is none. */
    private static int month(String name) {
        Integer other = OTHER_MONTHS.get(name);
        if (other != null) {
            return other;
        }
        for (int month = 0; month < MONTHS.size(); month++) {
            String full = MONTHS.get(month);
            if (full.equals(name) || full.substring(0, 3).equals(name)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static LocalDate of(String year, String month, String day) throws NoDay {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw new NoDay(true);
        }
    }
}
