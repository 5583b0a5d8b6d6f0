package id.go.pontianak.bangkom.demo.city.people;

import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invented person of the city; {@code office} is the one he holds, if any. */
public record Resident(
        PersonId id,
        @Nullable String number,
        String name,
        @Nullable String email,
        boolean woman,
        LocalDate birth,
        String unit,
        @Nullable String supervisor,
        @Nullable EmploymentStatus status,
        PositionTier tier,
        String position,
        @Nullable String grade,
        String education,
        String performance,
        String legalStatus,
        @Nullable String office) {}
