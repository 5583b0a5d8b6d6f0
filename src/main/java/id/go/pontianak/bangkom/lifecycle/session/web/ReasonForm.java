package id.go.pontianak.bangkom.lifecycle.session.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
record ReasonForm(@NotBlank @Size(max = 2000) String reason) {}
