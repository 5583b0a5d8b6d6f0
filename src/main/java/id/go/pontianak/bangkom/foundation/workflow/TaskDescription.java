package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a process says about one of its tasks. {@code title} is a message key; {@code subject} the person it is about, if one;
 * {@code unit} his perangkat daerah; {@code programme} a programme code and {@code batch} a batch number where there are any;
 * {@code version} the version of the proposal the decider looks at: a decision about another version is refused; {@code form} the id of
 * the form in {@code forms/}, or null where {@code page} (a path of the portal) replaces it; {@code contextPage} a path whose fragment
 * explains the case beside the form.
 */
public record TaskDescription(
        String title,
        ConflictScope conflictScope,
        @Nullable PersonId subject,
        @Nullable String unit,
        @Nullable String programme,
        @Nullable String batch,
        int priority,
        int version,
        @Nullable String form,
        @Nullable String page,
        @Nullable String contextPage) {}
