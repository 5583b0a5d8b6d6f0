package id.go.pontianak.bangkom.foundation.workflow.web;

import org.jspecify.annotations.Nullable;

/** Why a failed job is tried again. */
record RetryForm(@Nullable String reason) {

    String text() {
        return reason == null ? "" : reason;
    }
}
