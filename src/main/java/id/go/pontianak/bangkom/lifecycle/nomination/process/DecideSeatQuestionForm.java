package id.go.pontianak.bangkom.lifecycle.nomination.process;

import org.jspecify.annotations.Nullable;

/** The fields of {@code decide-seat-question.form}. */
record DecideSeatQuestionForm(
        String outcome, @Nullable String ground, @Nullable String reason) {}
