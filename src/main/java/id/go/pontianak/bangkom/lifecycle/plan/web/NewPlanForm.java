package id.go.pontianak.bangkom.lifecycle.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which year's plan is opened and why. */
record NewPlanForm(
        @NotNull @Nullable Integer year,
        @NotBlank @Size(max = 2000) String ground) {}
