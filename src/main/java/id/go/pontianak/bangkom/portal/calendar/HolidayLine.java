package id.go.pontianak.bangkom.portal.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of one line of a decree's list, however it is parted: semicolons, tabs, bars or commas, with quotes around a cell or without,
 * or only blanks after the date. What only accompanies a date, a running number or the day of the week in a cell of its own, is left out.
 */
record HolidayLine(List<String> cells) {

    private static final String PARTERS = ";\t|,";
    private static final Set<String> HEADINGS = Set.of(
            "no",
            "nomor",
            "hari",
            "tanggal",
            "hari/tanggal",
            "bulan",
            "keterangan",
            "nama",
            "nama hari",
            "uraian",
            "jenis",
            "hari libur",
            "date",
            "day",
            "name",
            "kind",
            "type",
            "description",
            "holiday");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.?");
    private static final Pattern KIND =
            Pattern.compile("(hari )?(libur|cuti)( nasional| bersama)?|nasional|joint leave|national( holiday)?");
    private static final Pattern UNPARTED = Pattern.compile(
            "((?:\\p{L}+['’]?\\p{L}*[, ]+)?(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2} \\p{L}+ \\d{4}))[ :–-]+(\\D.*)");

    static HolidayLine read(String line) {
        List<String> cells = split(line);
        if (cells.size() == 1) {
            Matcher unparted = UNPARTED.matcher(line);
            cells = unparted.matches() ? List.of(unparted.group(1), unparted.group(2)) : cells;
        }
        List<String> kept = new ArrayList<>();
        for (String cell : cells) {
            boolean leading = kept.isEmpty() && cells.size() > 1;
            if (!cell.isEmpty() && !(leading && (NUMBER.matcher(cell).matches() || DecreeDate.isWeekday(cell)))) {
                if (kept.size() != 1 || !DecreeDate.isWeekday(cell)) {
                    kept.add(cell);
                }
            }
        }
        return new HolidayLine(kept);
    }

    /** A line that names the columns. */
    boolean heading() {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> HEADINGS.contains(cell.toLowerCase(Locale.ROOT)));
    }

    String date() {
        return cells.isEmpty() ? "" : cells.get(0);
    }

    /** A name may have commas of its own. */
    String name() {
        int end = kind().isEmpty() ? cells.size() : cells.size() - 1;
        return end < 2 ? "" : String.join(", ", cells.subList(1, end));
    }

    /** What the last column says of the kind; empty where it says nothing of it. */
    String kind() {
        String last = cells.size() < 3 ? "" : cells.get(cells.size() - 1).toLowerCase(Locale.ROOT);
        return KIND.matcher(last).matches() ? last : "";
    }

    private static List<String> split(String line) {
        char parter = parterOf(line);
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char each : line.toCharArray()) {
            if (each == '"') {
                quoted = !quoted;
            } else if (each == parter && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(each);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** The first of them that stands outside quotes; a comma only where there is no other, as it stands behind days of the week too. */
    private static char parterOf(String line) {
        String outside = line.replaceAll("\"[^\"]*\"", "");
        return (char) PARTERS.chars()
                .filter(each -> outside.indexOf(each) >= 0)
                .findFirst()
                .orElse(';');
    }
}
