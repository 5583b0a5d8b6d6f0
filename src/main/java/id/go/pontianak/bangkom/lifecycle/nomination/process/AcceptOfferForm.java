package id.go.pontianak.bangkom.lifecycle.nomination.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code accept-offer.form}. */
record AcceptOfferForm(
        String outcome, @Nullable String ground, @Nullable String reason) {}
