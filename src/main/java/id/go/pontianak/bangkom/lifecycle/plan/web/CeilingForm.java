package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What may be spent from one source of money, as it is written, and the document that says so. */
record CeilingForm(
        @NotNull @Nullable Funding funding,
        @NotBlank @Size(max = 40) String amount,
        @NotBlank @Size(max = 200) String document) {}
