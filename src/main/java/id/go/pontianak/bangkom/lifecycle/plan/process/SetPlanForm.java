package id.go.pontianak.bangkom.lifecycle.plan.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of {@code set-plan.form}. */
record SetPlanForm(
        String outcome,
        @Nullable String decreeNumber,
        @Nullable LocalDate decreeDate,
        @Nullable String reason) {}
