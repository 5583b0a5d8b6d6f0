package id.go.pontianak.bangkom.foundation.decisionform;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a record of validated fields; a component without a field in the form is a fault of the developer. */
public final class FieldBinding {

    private FieldBinding() {}

    public static <R extends Record> R bind(Class<R> type, String outcome, Map<String, String> fields) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> convert(
                        component.getType(),
                        component.getName().equals(FormField.OUTCOME) ? outcome : fields.get(component.getName())))
                .toArray();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getName() + " cannot be made of " + fields.keySet(), broken);
        }
    }

    private static @Nullable Object convert(Class<?> type, @Nullable String value) {
        if (type == boolean.class || type == Boolean.class) {
            return value != null && FormCheck.checked(value);
        }
        if (value == null || value.isEmpty() || type == String.class) {
            return value == null || value.isEmpty() ? null : value;
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(value);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(value);
        }
        throw new IllegalStateException("a form field cannot become a " + type.getName());
    }
}
