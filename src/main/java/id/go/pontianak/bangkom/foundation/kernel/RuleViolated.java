package id.go.pontianak.bangkom.foundation.kernel;

import org.jspecify.annotations.Nullable;

/** What was entered breaks a rule (422); {@code field} names the input it belongs to, or is null for the whole form. */
public final class RuleViolated extends Refusal {

    private final @Nullable String field;

    private RuleViolated(@Nullable String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    public static RuleViolated of(String messageKey, Object... arguments) {
        return new RuleViolated(null, messageKey, arguments);
    }

    public static RuleViolated at(String field, String messageKey, Object... arguments) {
        return new RuleViolated(field, messageKey, arguments);
    }

    public @Nullable String field() {
        return field;
    }
}
