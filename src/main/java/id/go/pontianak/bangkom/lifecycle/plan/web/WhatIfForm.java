package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which ceiling is asked about; both are empty when the page is opened. */
record WhatIfForm(
        @Nullable Funding funding, @Size(max = 40) @Nullable String amount) {}
