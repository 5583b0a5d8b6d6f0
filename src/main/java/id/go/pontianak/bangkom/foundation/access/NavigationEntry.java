package id.go.pontianak.bangkom.foundation.access;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * An entry of the main menu; a bean of the module whose page it opens. {@code label} is a message key, {@code icon} a Bootstrap icon name
 * without prefix. {@code badge} counts what waits there; zero shows
 * none. Hiding an entry protects nothing: the right is checked by the service behind the page.
 */
public record NavigationEntry(
        int order, String label, String path, String icon, Predicate<Actor> visible, ToIntFunction<Actor> badge) {

    public NavigationEntry(int order, String label, String path, String icon, Predicate<Actor> visible) {
        this(order, label, path, icon, visible, actor -> 0);
    }
}
