package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellProblem;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells with a known set of words, in the spellings offices use; what is none of them is reported with what to write instead. */
final class Spellings {

    private static final String EMAIL = "[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+";

    private static final Pattern WEEK = Pattern.compile("(?i)([56])(?:[.,]0+)?(?:\\s*hari(?:\\s*kerja)?)?");
    private static final Map<String, String> SEXES = Map.of(
            "LAKI-LAKI", "L",
            "LAKI LAKI", "L",
            "LELAKI", "L",
            "PRIA", "L",
            "PEREMPUAN", "P",
            "WANITA", "P");

    private Spellings() {}

    static @Nullable WeekPattern week(Line line) {
        if (line.unfit("Hari Kerja", CellProblem.of(line.cell("Hari Kerja")))) {
            return null;
        }
        String days = line.cell("Hari Kerja").text().strip();
        Matcher number = WEEK.matcher(days);
        if (number.matches()) {
            return number.group(1).equals("5") ? WeekPattern.FIVE_DAYS : WeekPattern.SIX_DAYS;
        }
        line.error("Hari Kerja", "weekPattern", days);
        return null;
    }

    static @Nullable String sex(Line line) {
        String written = line.code("Jenis Kelamin");
        String sex = written == null ? null : SEXES.getOrDefault(written, written);
        if (sex == null || sex.equals("L") || sex.equals("P")) {
            return sex;
        }
        line.error("Jenis Kelamin", "unknownSex", sex);
        return null;
    }

    static @Nullable String email(Line line) {
        String email = line.name("Email");
        if (email != null && !email.matches(EMAIL)) {
            line.error("Email", "email", email);
            return null;
        }
        return email;
    }

    /** A leading plus is how numbers are written abroad, not a formula. */
    static @Nullable String phone(Line line) {
        String phone = line.remark("Nomor HP");
        if (phone != null && !phone.matches("\\+?[\\d\\s().-]{5,25}")) {
            line.warning("Nomor HP", "phone", phone);
            return null;
        }
        return phone;
    }
}
