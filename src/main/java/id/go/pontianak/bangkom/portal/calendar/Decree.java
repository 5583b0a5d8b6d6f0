package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.time.Holiday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A decree's list as people paste it: a line per day with date, name and, where it is told, the kind. Either every line is understood or
 * all faults are told by line.
 */
record Decree(List<Holiday> holidays, List<Fault> faults) {

    /** A line that could not be read, and why. */
    record Fault(int line, String text, String messageKey) {}

    private static final int LONGEST_NAME = 200;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}&&[^ ]]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]");

    /** "A. Hari Libur Nasional", "Cuti Bersama Tahun 2028": the kind of the days below. */
    private static final Pattern SECTION = Pattern.compile(
            "(?:(?:[a-z]|[ivx]+|\\d)[.)] ?)?(?:daftar )?(?:hari )?(libur nasional|cuti bersama)(?: (?:tahun )?\\d{4})?:?");

    static Decree read(String text, String legalBasis) {
        return new Reader(legalBasis).read(text);
    }

    private static final class Reader {

        private final String legalBasis;
        private final Map<LocalDate, Holiday> holidays = new TreeMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private Holiday.Kind section = Holiday.Kind.NATIONAL;

        Reader(String legalBasis) {
            this.legalBasis = legalBasis;
        }

        Decree read(String text) {
            String[] lines = text.split("\\R");
            for (int no = 1; no <= lines.length; no++) {
                String visible = INVISIBLE.matcher(lines[no - 1]).replaceAll("");
                String line = BLANKS.matcher(visible).replaceAll(" ").strip();
                if (!line.isEmpty() && !readSection(line)) {
                    Optional<String> fault = readLine(HolidayLine.read(line));
                    int number = no;
                    fault.ifPresent(key -> faults.add(new Fault(number, line, "portal.calendar.fault." + key)));
                }
            }
            return new Decree(List.copyOf(holidays.values()), faults);
        }

        private boolean readSection(String line) {
            String lower =
                    line.toLowerCase(Locale.ROOT).replaceAll("[;,\\t|\"]+$", "").strip();
            if (!SECTION.matcher(lower).matches()) {
                return false;
            }
            section = isJointLeave(lower) ? Holiday.Kind.JOINT_LEAVE : Holiday.Kind.NATIONAL;
            return true;
        }

        private Optional<String> readLine(HolidayLine line) {
            if (line.heading()) {
                return Optional.empty();
            }
            Optional<DecreeDate> date = DecreeDate.read(line.date());
            if (date.isEmpty()) {
                return Optional.of("date");
            }
            if (date.get().contradicts()) {
                return Optional.of("weekday");
            }
            String name = line.name();
            Holiday.Kind kind = kind(line.kind(), name);
            boolean whole = date.get().days().stream().allMatch(day -> add(day, kind, name));
            return whole ? Optional.empty() : Optional.of("name");
        }

        /** Two names on one day are both its name; a national holiday stays one although it is joint leave too. */
        private boolean add(LocalDate day, Holiday.Kind kind, String name) {
            Holiday known = holidays.get(day);
            boolean same = known == null || (" / " + known.name() + " / ").contains(" / " + name + " / ");
            String names = known == null ? name : same ? known.name() : known.name() + " / " + name;
            if (name.isBlank() || names.length() > LONGEST_NAME) {
                return false;
            }
            boolean national = kind == Holiday.Kind.NATIONAL || known != null && known.kind() == Holiday.Kind.NATIONAL;
            holidays.put(
                    day,
                    new Holiday(day, national ? Holiday.Kind.NATIONAL : Holiday.Kind.JOINT_LEAVE, names, legalBasis));
            return true;
        }

        /** The column says it, otherwise the name, otherwise the heading above. */
        private Holiday.Kind kind(String word, String name) {
            if (!word.isEmpty()) {
                return isJointLeave(word) ? Holiday.Kind.JOINT_LEAVE : Holiday.Kind.NATIONAL;
            }
            return isJointLeave(name) ? Holiday.Kind.JOINT_LEAVE : section;
        }

        private static boolean isJointLeave(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            return lower.contains("cuti") || lower.contains("joint");
        }
    }
}
