package id.go.pontianak.bangkom.lifecycle.eligibility;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Golongan of permanent civil servants as BKN's id, which sorts: {@code III/a} is 31. Those of contract staff are never compared. */
public final class Grades {

    private static final Pattern GRADE = Pattern.compile("(I{1,3}|IV)/([a-e])");
    private static final List<String> LEVELS = List.of("I", "II", "III", "IV");

    private Grades() {}

    public static @Nullable Integer idOf(@Nullable String grade) {
        if (grade == null) {
            return null;
        }
        Matcher matcher = GRADE.matcher(grade);
        return matcher.matches()
                ? (LEVELS.indexOf(matcher.group(1)) + 1) * 10 + matcher.group(2).charAt(0) - 'a' + 1
                : null;
    }
}
