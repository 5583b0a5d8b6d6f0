package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as other modules see him. {@code number} is the NIP (null for the mayor); {@code governmentUnit} the OPD his unit belongs to;
 * {@code supervisorOffice} the office of his direct superior (atasan langsung), a relation stored per person; {@code grade} a golongan
 * such as {@code III/b}, or {@code IX} for contract staff; {@code legalStatus} the BKN code (kedudukan hukum, 01 is active);
 * {@code left} whether that code or the day of retirement says that he serves no more; {@code performance} the last appraisal (predikat kinerja). Null means not
 * known.
 */
public record Person(
        PersonId id,
        @Nullable String number,
        String name,
        @Nullable String email,
        String unit,
        String governmentUnit,
        @Nullable String supervisorOffice,
        @Nullable EmploymentStatus status,
        PositionTier tier,
        String position,
        @Nullable String grade,
        @Nullable LocalDate birthDate,
        @Nullable String education,
        @Nullable String performance,
        @Nullable String legalStatus,
        boolean left,
        More more) {

    /** The NIP in the groups in which it is printed; null where there is none. */
    public @Nullable String printedNumber() {
        return EmployeeNumber.display(number);
    }

    /**
     * What only some files tell: {@code level} of a functional position, {@code siasnId} the person's id in SIASN,
     * {@code performanceYear} the year of the appraisal, {@code positionSince} since when the position is held (TMT).
     */
    public record More(
            @Nullable FunctionalLevel level,
            @Nullable String birthPlace,
            @Nullable String siasnId,
            @Nullable Integer performanceYear,
            @Nullable LocalDate positionSince) {}
}
