package id.go.pontianak.bangkom.foundation.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/**
 * Prototypes of forms: the record that data binding makes of a page on which nobody wrote or ticked anything. A text is empty, anything else is
 * not there.
 */
public final class Blank {

    private Blank() {}

    public static <F extends Record> F form(Class<F> type) {
        return form(type, Map.of());
    }

    /** With what is proposed for some of its fields, by their names; a name that the form does not have and a value of another type are refused. */
    public static <F extends Record> F form(Class<F> type, Map<String, ?> proposed) {
        RecordComponent[] fields = type.getRecordComponents();
        Set<String> names = Arrays.stream(fields).map(RecordComponent::getName).collect(Collectors.toSet());
        if (!names.containsAll(proposed.keySet())) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has " + names + ", not all of " + proposed.keySet());
        }
        Constructor<F> canonical = BeanUtils.getResolvableConstructor(type);
        return BeanUtils.instantiateClass(
                canonical,
                Arrays.stream(fields)
                        .map(field ->
                                proposed.containsKey(field.getName()) ? proposed.get(field.getName()) : unfilled(field))
                        .toArray());
    }

    private static @Nullable Object unfilled(RecordComponent field) {
        return field.getType() == String.class ? "" : null;
    }
}
