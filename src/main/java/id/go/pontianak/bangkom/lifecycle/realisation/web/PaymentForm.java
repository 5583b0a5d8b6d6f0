package id.go.pontianak.bangkom.lifecycle.realisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What was paid for which run of an item, as it is written. */
record PaymentForm(
        @NotNull @Nullable Integer run,
        @NotBlank @Size(max = 40) String amount,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate paidOn,

        @NotBlank @Size(max = 200) String document) {}
