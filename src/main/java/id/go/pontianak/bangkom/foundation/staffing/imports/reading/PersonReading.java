package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.FunctionalLevel;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.PersonLine;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Understands one row about a person at a time. */
final class PersonReading {

    private final Lines lines;
    private final NumberReading numbers;
    private final LocalDate today;

    PersonReading(Lines lines, NumberReading numbers, LocalDate today) {
        this.lines = lines;
        this.numbers = numbers;
        this.today = today;
    }

    void read(Line line) {
        String number = numbers.read(line, "NIP");
        String name = line.requiredName("Nama");
        EmploymentStatus status = line.oneOf("Status Pegawai", EmploymentStatus.class, "unknownStatus");
        String grade = line.known("Golongan", "unknownGrade", Grades::written, Grades::known);
        PersonLine person = new PersonLine(
                line,
                Objects.requireNonNullElse(number, ""),
                name,
                Spellings.sex(line),
                birthDate(line),
                status,
                grade,
                line.requiredName("Jabatan"),
                line.oneOf("Jenis Jabatan", PositionTier.class, "unknownTier"),
                RowReading.requiredCode(line, "Kode Unit"),
                line.code("Kode Jabatan Atasan"),
                Spellings.email(line),
                Spellings.phone(line),
                line.name("Pendidikan"),
                line.name("Predikat Kinerja"),
                legalStatus(line),
                more(line));
        if (number == null) {
            lines.keyless.add(line);
        } else {
            lines.persons.add(person);
            numbers.compare(person);
        }
    }

    private Person.More more(Line line) {
        String level = line.known("Jenjang JF", "unknownLevel", FunctionalLevels::written, FunctionalLevels::known);
        LocalDate since = line.day("TMT Jabatan");
        if (since != null && since.isAfter(today)) {
            line.error("TMT Jabatan", "positionSince", since);
            since = null;
        }
        return new Person.More(
                level == null ? null : FunctionalLevel.valueOf(level),
                line.name("Tempat Lahir"),
                line.name("ID SIASN"),
                year(line),
                since);
    }

    private @Nullable Integer year(Line line) {
        String written = line.name("Tahun Predikat");
        if (written == null) {
            return null;
        }
        String year = written.replaceFirst("[.,]0+$", "");
        if (!year.matches("20\\d\\d") || Integer.parseInt(year) > today.getYear()) {
            line.error("Tahun Predikat", "performanceYear", written);
            return null;
        }
        return Integer.valueOf(year);
    }

    private @Nullable LocalDate birthDate(Line line) {
        LocalDate day = line.day("Tanggal Lahir");
        if (day != null && numbers.impossibleAge(day)) {
            line.error("Tanggal Lahir", "age", day);
            return null;
        }
        return day;
    }

    /** As written; what it means only the directory's table tells. */
    private static @Nullable String legalStatus(Line line) {
        return line.name("Kedudukan Hukum");
    }
}
