package id.go.pontianak.bangkom.lifecycle.batch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decree on a list: {@code approved} with number and date, or {@code returned} with a reason. */
public record DecreeListForm(
        String outcome,
        @Nullable String decreeNumber,
        @Nullable LocalDate decreeDate,
        @Nullable String reason) {}
