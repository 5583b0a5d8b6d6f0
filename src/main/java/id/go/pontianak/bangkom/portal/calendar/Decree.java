package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.calendar.Holiday;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A decree's list as people paste it: a line per day with date, name and, for joint leave, the word "cuti"; columns parted by semicolon,
 * tab or bar. Either every line is understood or the faults are told by line.
 */
record Decree(List<Holiday> holidays, List<Fault> faults) {

    /** A line that could not be read, and why. */
    record Fault(int line, String text, String messageKey) {}

    private static final int LONGEST_NAME = 200;
    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-M-d", "d-M-uuuu", "d/M/uuuu", "d MMMM uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("id"))
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    static Decree read(String text, String legalBasis) {
        List<Holiday> holidays = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        String[] lines = text.replace("\uFEFF", "").split("\\R");
        for (int no = 1; no <= lines.length; no++) {
            String line = lines[no - 1].strip();
            if (!line.isEmpty()) {
                readLine(no, line, legalBasis, seen, holidays, faults);
            }
        }
        return new Decree(holidays, faults);
    }

    private static void readLine(
            int no, String line, String legalBasis, Set<LocalDate> seen, List<Holiday> holidays, List<Fault> faults) {
        String[] columns = line.split("\\s*[;\\t|]\\s*", 3);
        Optional<LocalDate> day = date(columns[0]);
        if (day.isEmpty()) {
            faults.add(new Fault(no, line, "portal.calendar.fault.date"));
        } else if (columns.length < 2 || columns[1].isBlank() || columns[1].length() > LONGEST_NAME) {
            faults.add(new Fault(no, line, "portal.calendar.fault.name"));
        } else if (!seen.add(day.get())) {
            faults.add(new Fault(no, line, "portal.calendar.fault.twice"));
        } else {
            Holiday.Kind kind = kind(columns.length == 3 ? columns[2] : "");
            holidays.add(new Holiday(day.get(), kind, columns[1].strip(), legalBasis));
        }
    }

    private static Holiday.Kind kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.contains("cuti") || lower.contains("joint") ? Holiday.Kind.JOINT_LEAVE : Holiday.Kind.NATIONAL;
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter form : DATES) {
            try {
                LocalDate day = LocalDate.parse(text.strip(), form);
                return day.getYear() >= 2000 && day.getYear() <= 2200 ? Optional.of(day) : Optional.empty();
            } catch (DateTimeException another) {
                continue;
            }
        }
        return Optional.empty();
    }
}
