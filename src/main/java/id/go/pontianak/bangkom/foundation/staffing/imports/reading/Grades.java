package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Golongan: I/a to IV/e for permanent, I to XVII for contract staff. The two scales are never compared. */
public final class Grades {

    private static final Set<String> PERMANENT = Set.of(
            "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a",
            "IV/b", "IV/c", "IV/d", "IV/e");
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");
    private static final Set<String> CONTRACT = Set.copyOf(ROMAN);
    private static final Pattern WITH_ROOM =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(IV|V|I{1,3}|[1-5])\\s*[/.,-]?\\s*([a-e])(?![\\p{L}\\d])");
    private static final Pattern ALONE =
            Pattern.compile("(?i)\\s*(?:gol(?:ongan)?\\.?\\s*)?([IVX]{1,5}|\\d{1,2})(?:\\.0+)?\\s*");
    static final Set<String> ECHELONS = Set.of("I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V.a");

    private Grades() {}

    public static boolean known(String grade) {
        return PERMANENT.contains(grade) || CONTRACT.contains(grade);
    }

    static boolean fits(String grade, EmploymentStatus status) {
        boolean contract = status == EmploymentStatus.PPPK || status == EmploymentStatus.PPPK_PARUH_WAKTU;
        return (contract ? CONTRACT : PERMANENT).contains(grade);
    }

    /**
     * As the tables write it: III/c for III.c, III / c, III c, IIIc, 3/c, Penata (III/c), Gol. III/c; IX for ix, 9, Golongan IX. What is
     * neither stays as it is.
     */
    public static String written(String text) {
        Set<String> permanent = new HashSet<>();
        for (Matcher found = WITH_ROOM.matcher(text); found.find(); ) {
            permanent.add(roman(found.group(1)) + '/' + found.group(2).toLowerCase(Locale.ROOT));
        }
        if (permanent.size() == 1) {
            return permanent.iterator().next();
        }
        Matcher contract = ALONE.matcher(text);
        return contract.matches() ? roman(contract.group(1)) : text;
    }

    /** II.b for II/b, IIb, Eselon II.b. */
    public static String echelon(String text) {
        return written(text).replace('/', '.');
    }

    private static String roman(String number) {
        String upper = number.toUpperCase(Locale.ROOT);
        int value = upper.matches("\\d+") ? Integer.parseInt(upper) : 0;
        return value >= 1 && value <= ROMAN.size() ? ROMAN.get(value - 1) : upper;
    }
}
