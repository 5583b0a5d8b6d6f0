package id.go.pontianak.bangkom.lifecycle.batch.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decree on a list: {@code approved} with number and date, or {@code returned} with a reason. {@code sameDecree}: a number used before
 * is meant, one decree sets several lists.
 */
public record DecreeListForm(
        String outcome,
        @Nullable String decreeNumber,
        boolean sameDecree,
        @Nullable LocalDate decreeDate,
        @Nullable String reason) {}
