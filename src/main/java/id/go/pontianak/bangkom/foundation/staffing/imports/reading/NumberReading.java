package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber.Fault;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.PersonLine;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Employee numbers in a file: impossible ones are errors; where they only contradict another cell, a warning says so. */
final class NumberReading {

    private static final int YOUNGEST = 17;
    private static final int OLDEST = 70;

    private final LocalDate today;

    NumberReading(LocalDate today) {
        this.today = today;
    }

    @Nullable
    String read(Line line, String column) {
        EmployeeNumber number = line.employeeNumber(column);
        if (number == null) {
            return null;
        }
        Fault fault = beyondThePattern(number);
        if (fault != null) {
            line.error(column, "number." + fault);
            return null;
        }
        return number.value();
    }

    boolean impossibleAge(LocalDate birth) {
        return birth.plusYears(YOUNGEST).isAfter(today)
                || birth.plusYears(OLDEST + 1L).isBefore(today);
    }

    private @Nullable Fault beyondThePattern(EmployeeNumber number) {
        if (impossibleAge(number.birthDate())) {
            return Fault.BIRTH_DATE;
        }
        int year = Integer.parseInt(number.value().substring(8, 12));
        if (year > today.getYear() + 1) {
            return Fault.APPOINTMENT;
        }
        if (!number.contract()) {
            YearMonth appointed =
                    YearMonth.of(year, Integer.parseInt(number.value().substring(12, 14)));
            if (appointed.isBefore(YearMonth.from(number.birthDate().plusYears(YOUNGEST)))) {
                return Fault.APPOINTMENT;
            }
        }
        return null;
    }

    void compare(PersonLine person) {
        EmployeeNumber number = new EmployeeNumber(person.number());
        Line line = person.line();
        if (person.birthDate() != null && !person.birthDate().equals(number.birthDate())) {
            line.warning("Tanggal Lahir", "birthDateDiffers", number.birthDate());
        }
        String sex = number.value().charAt(14) == '1' ? "L" : "P";
        if (person.sex() != null && !person.sex().equals(sex)) {
            line.warning("Jenis Kelamin", "sexDiffers");
        }
        EmploymentStatus status = person.status();
        if (status != null) {
            boolean contract = status == EmploymentStatus.PPPK || status == EmploymentStatus.PPPK_PARUH_WAKTU;
            if (contract != number.contract()) {
                line.warning("Status Pegawai", "statusDiffers");
            }
            if (person.grade() != null && !Grades.fits(person.grade(), status)) {
                line.warning("Golongan", "gradeDiffers");
            }
        }
    }
}
