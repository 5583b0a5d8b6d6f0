package id.go.pontianak.bangkom.foundation.directory.imports;

import id.go.pontianak.bangkom.foundation.document.CellValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as offices write them: 05-03-1980, 5/3/1980, 1980-03-05, 5 Maret 1980, or a date cell. */
final class Days {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\s+([A-Za-z]+)\\s+(\\d{4})");
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

    /** Without a day: {@code exists} tells whether it could not be read, or reads well but is in no calendar. */
    record Reading(@Nullable LocalDate day, boolean exists) {

        static final Reading UNREADABLE = new Reading(null, true);
        static final Reading IMPOSSIBLE = new Reading(null, false);
    }

    private Days() {}

    static Reading read(CellValue cell) {
        String text = cell.text().strip();
        if (cell.kind() == CellValue.Kind.NUMBER) {
            return SERIAL.matcher(text).matches()
                    ? new Reading(EPOCH.plusDays((long) Double.parseDouble(text)), true)
                    : Reading.UNREADABLE;
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher inWords = IN_WORDS.matcher(text);
        int month = inWords.matches() ? MONTHS.indexOf(inWords.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
        return month == 0 ? Reading.UNREADABLE : of(inWords.group(3), String.valueOf(month), inWords.group(1));
    }

    private static Reading of(String year, String month, String day) {
        try {
            return new Reading(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), true);
        } catch (DateTimeException impossible) {
            return Reading.IMPOSSIBLE;
        }
    }
}
