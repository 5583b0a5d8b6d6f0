package id.go.pontianak.bangkom.foundation.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A task waits no more: decided, or taken away because its case moved on ({@code decision} null). Same transaction, before the engine
 * opens what follows.
 */
public record TaskClosed(OpenTask task, @Nullable Decision decision) {

    public boolean decided() {
        return decision != null;
    }
}
