package id.go.pontianak.bangkom.lifecycle.batch.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What HR says when the list was not set in time: {@code postponed} to other days, {@code cancelled} or {@code continued}. */
record DecideScheduleForm(
        String outcome,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String ground,
        @Nullable String reason) {}
