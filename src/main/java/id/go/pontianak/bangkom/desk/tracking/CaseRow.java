package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One case in the table. {@code status} is a message key; {@code waitsAt} are addressees. */
public record CaseRow(
        CaseNumber number,
        String process,
        String key,
        String title,
        String stage,
        String status,
        @Nullable String subject,
        @Nullable String employeeNumber,
        @Nullable String unit,
        @Nullable String programme,
        @Nullable String batch,
        int year,
        Instant startedAt,
        @Nullable Instant endedAt,
        Instant since,
        @Nullable Instant due,
        List<String> waitsAt) {}
