package id.go.pontianak.bangkom.foundation.directory.imports;

import id.go.pontianak.bangkom.foundation.calendar.WeekPattern;
import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.directory.UnitKind;
import id.go.pontianak.bangkom.foundation.directory.imports.Lines.HolderLine;
import id.go.pontianak.bangkom.foundation.directory.imports.Lines.OfficeLine;
import id.go.pontianak.bangkom.foundation.directory.imports.Lines.PersonLine;
import id.go.pontianak.bangkom.foundation.directory.imports.Lines.UnitLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands one row at a time; what only the whole file can tell is left to {@link CrossChecks}. */
final class RowReading {

    private static final String EMAIL = "[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+";

    private final Lines lines;
    private final NumberReading numbers;

    RowReading(Lines lines, LocalDate today) {
        this.lines = lines;
        this.numbers = new NumberReading(today);
    }

    void read(Layout layout, Line line) {
        switch (layout) {
            case UNIT -> unit(line);
            case OFFICE -> office(line);
            case PERSON -> person(line);
            case HOLDER -> holder(line);
        }
    }

    private void unit(Line line) {
        String code = key(line, "Kode Unit");
        String name = line.requiredName("Nama Unit");
        UnitKind kind = oneOf(line, "Jenis", UnitKind.class, "unknownUnitKind");
        String parent = line.code("Kode Induk");
        if (parent == null
                && kind != null
                && kind != UnitKind.KOTA
                && line.cell("Kode Induk").empty()) {
            line.error("Kode Induk", "missing", "Kode Induk");
        }
        WeekPattern week = week(line);
        if (code != null) {
            lines.units.add(new UnitLine(line, code, name, parent, kind, week));
        }
    }

    private static @Nullable WeekPattern week(Line line) {
        String days = line.cell("Hari Kerja").text().strip();
        if (days.matches("5(\\.0+)?")) {
            return WeekPattern.FIVE_DAYS;
        }
        if (days.matches("6(\\.0+)?")) {
            return WeekPattern.SIX_DAYS;
        }
        line.error("Hari Kerja", "weekPattern", days);
        return null;
    }

    private void office(Line line) {
        String code = key(line, "Kode Jabatan");
        String title = line.requiredName("Nama Jabatan");
        String unit = requiredCode(line, "Kode Unit");
        PositionTier tier = oneOf(line, "Jenis Jabatan", PositionTier.class, "unknownTier");
        String superior = line.code("Kode Jabatan Atasan");
        if (superior == null
                && tier != null
                && tier != PositionTier.KEPALA_DAERAH
                && line.cell("Kode Jabatan Atasan").empty()) {
            line.error("Kode Jabatan Atasan", "missing", "Kode Jabatan Atasan");
        }
        String echelon = known(line, "Eselon", "unknownEchelon", Grades.ECHELONS::contains);
        if (code != null) {
            lines.offices.add(new OfficeLine(line, code, title, unit, tier, echelon, superior));
        }
    }

    private void person(Line line) {
        String number = numbers.read(line, "NIP");
        String name = line.requiredName("Nama");
        EmploymentStatus status = oneOf(line, "Status Pegawai", EmploymentStatus.class, "unknownStatus");
        String grade = known(line, "Golongan", "unknownGrade", Grades::known);
        PersonLine person = new PersonLine(
                line,
                Objects.requireNonNullElse(number, ""),
                name,
                sex(line),
                birthDate(line),
                status,
                grade,
                line.requiredName("Jabatan"),
                oneOf(line, "Jenis Jabatan", PositionTier.class, "unknownTier"),
                requiredCode(line, "Kode Unit"),
                line.code("Kode Jabatan Atasan"),
                email(line),
                phone(line),
                line.name("Pendidikan"),
                line.name("Predikat Kinerja"),
                legalStatus(line));
        if (number == null) {
            lines.keyless.add(line);
        } else {
            lines.persons.add(person);
            numbers.compare(person);
        }
    }

    private void holder(Line line) {
        String office = requiredCode(line, "Kode Jabatan");
        boolean without = line.cell("NIP").empty();
        String number = without ? null : numbers.read(line, "NIP");
        String email = email(line);
        String name = line.name("Nama");
        if (without && name == null && line.cell("Nama").empty()) {
            line.error("NIP", "holderUnnamed");
        } else if (without && email == null && line.cell("Email").empty()) {
            line.error("Email", "holderWithoutAddress");
        }
        String capacity = known(line, "Jenis Penugasan", "unknownCapacity", Capacities::known);
        if (line.cell("Jenis Penugasan").empty()) {
            line.error("Jenis Penugasan", "missing", "Jenis Penugasan");
        }
        LocalDate from = line.day("Mulai");
        if (line.cell("Mulai").empty()) {
            line.error("Mulai", "missing", "Mulai");
        }
        LocalDate to = line.day("Sampai");
        if (from != null && to != null && to.isBefore(from)) {
            line.error("Sampai", "endsBeforeStart");
        }
        if (capacity != null
                && to == null
                && Capacities.needsEnd(capacity)
                && line.cell("Sampai").empty()) {
            line.error("Sampai", "endMissing", capacity);
        }
        if (office != null && (without || number != null)) {
            lines.holders.add(
                    new HolderLine(line, office, number, name, email, capacity, from, to, line.remark("Nomor SK")));
        }
    }

    private @Nullable String key(Line line, String column) {
        String code = requiredCode(line, column);
        if (code == null) {
            lines.keyless.add(line);
        }
        return code;
    }

    private static @Nullable String requiredCode(Line line, String column) {
        if (line.cell(column).empty()) {
            line.error(column, "missing", column);
            return null;
        }
        String code = line.code(column);
        if (code != null && !code.matches("[A-Z0-9][A-Z0-9._-]{0,59}")) {
            line.error(column, "code", code);
            return null;
        }
        return code;
    }

    private static <E extends Enum<E>> @Nullable E oneOf(Line line, String column, Class<E> type, String fault) {
        if (line.cell(column).empty()) {
            line.error(column, "missing", column);
            return null;
        }
        String text = line.name(column);
        if (text == null) {
            return null;
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .findFirst();
        if (found.isEmpty()) {
            line.error(column, fault, text);
        }
        return found.orElse(null);
    }

    private static @Nullable String known(
            Line line, String column, String fault, java.util.function.Predicate<String> known) {
        String text = line.name(column);
        if (text == null) {
            return null;
        }
        String written = Grades.written(text);
        if (!known.test(written)) {
            line.error(column, fault, text);
            return null;
        }
        return written;
    }

    private static @Nullable String sex(Line line) {
        String sex = line.code("Jenis Kelamin");
        if (sex == null || sex.equals("L") || sex.equals("P")) {
            return sex;
        }
        line.error("Jenis Kelamin", "unknownSex", sex);
        return null;
    }

    private @Nullable LocalDate birthDate(Line line) {
        LocalDate day = line.day("Tanggal Lahir");
        if (day != null && numbers.impossibleAge(day)) {
            line.error("Tanggal Lahir", "age", day);
            return null;
        }
        return day;
    }

    private static @Nullable String email(Line line) {
        String email = line.name("Email");
        if (email != null && !email.matches(EMAIL)) {
            line.error("Email", "email", email);
            return null;
        }
        return email;
    }

    /** A leading plus is how numbers are written abroad, not a formula. */
    private static @Nullable String phone(Line line) {
        String phone = line.remark("Nomor HP");
        if (phone != null && !phone.matches("\\+?[\\d\\s().-]{5,25}")) {
            line.warning("Nomor HP", "phone", phone);
            return null;
        }
        return phone;
    }

    /** As written; what it means only the directory's table tells. */
    private static @Nullable String legalStatus(Line line) {
        return line.name("Kedudukan Hukum");
    }
}
