package id.go.pontianak.bangkom.foundation.kernel;

import org.jspecify.annotations.Nullable;

/**
 * An expected "no". Its text is a message key with arguments, so that the person reads it in his own language; the web answers each
 * kind with its own status. Thrown by façades and aggregates; never for technical failures.
 */
public abstract sealed class Refusal extends RuntimeException
        permits ChangedMeanwhile, NotFound, NotPossibleNow, RuleViolated {

    private final String messageKey;
    private final transient Object[] arguments;

    protected Refusal(String messageKey, @Nullable Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments == null ? new Object[0] : arguments;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments;
    }
}
