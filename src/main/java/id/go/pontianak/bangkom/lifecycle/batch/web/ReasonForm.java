package id.go.pontianak.bangkom.lifecycle.batch.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
record ReasonForm(@NotBlank @Size(max = 4000) String reason) {}
