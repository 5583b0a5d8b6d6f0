package id.go.pontianak.bangkom.foundation.directory.imports;

import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import java.util.Set;

/** Golongan: I/a to IV/e for permanent, I to XVII for contract staff. The two scales are never compared. */
final class Grades {

    private static final Set<String> PERMANENT = Set.of(
            "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a",
            "IV/b", "IV/c", "IV/d", "IV/e");
    private static final Set<String> CONTRACT = Set.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");
    static final Set<String> ECHELONS = Set.of("I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V.a");

    private Grades() {}

    static boolean known(String grade) {
        return PERMANENT.contains(grade) || CONTRACT.contains(grade);
    }

    static boolean fits(String grade, EmploymentStatus status) {
        boolean contract = status == EmploymentStatus.PPPK || status == EmploymentStatus.PPPK_PARUH_WAKTU;
        return (contract ? CONTRACT : PERMANENT).contains(grade);
    }

    /** {@code iii/B} is III/b. */
    static String written(String text) {
        int slash = Math.max(text.indexOf('/'), text.indexOf('.'));
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        return slash < 0
                ? upper
                : upper.substring(0, slash + 1) + text.substring(slash + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
