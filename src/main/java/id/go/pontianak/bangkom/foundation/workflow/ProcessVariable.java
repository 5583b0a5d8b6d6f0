package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.workflow.engine.EngineText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable as a typed constant of a process holder: an id, an outcome, a date as ISO text. Nothing but {@link #TYPES} goes into
 * the engine, and never a name, an address or personal text.
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    static final Set<Class<?>> TYPES = Set.of(String.class, Boolean.class, Integer.class, Long.class);

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> fact(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    /** The value; fails, naming process, element and variable, where it is missing or of another type. */
    public T from(VariableScope scope) {
        return find(scope)
                .orElseThrow(() -> new IllegalStateException("variable '" + name + "' (" + type.getSimpleName()
                        + ") is missing in " + EngineText.of(scope)));
    }

    public Optional<T> find(VariableScope scope) {
        Object value = scope.getVariable(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalStateException("variable '" + name + "' is no " + type.getSimpleName() + " but a "
                    + value.getClass().getName() + " in " + EngineText.of(scope));
        }
        return Optional.ofNullable(type.cast(value));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** Those that are new or other than they were: the engine writes, and keeps a history of, whatever it is handed. */
    public static void setChanged(VariableScope scope, Map<String, Object> variables) {
        Map<String, Object> known = scope.getVariables();
        Map<String, Object> changed = new HashMap<>(variables);
        changed.entrySet().removeIf(variable -> variable.getValue().equals(known.get(variable.getKey())));
        scope.setVariables(changed);
    }

    /** For {@code Map.ofEntries}: what a handler or a start hands to the engine. */
    public Map.Entry<String, Object> of(T value) {
        return Map.entry(name, value);
    }

    public static void requireAllowed(Map<String, Object> variables) {
        variables.forEach((name, value) -> {
            if (value == null || !TYPES.contains(value.getClass())) {
                throw new IllegalArgumentException(
                        "variable '" + name + "' may be String, Boolean, Integer or Long, not "
                                + (value == null ? "null" : value.getClass().getName()));
            }
        });
    }
}
