package id.go.pontianak.bangkom.foundation.shell;

import id.go.pontianak.bangkom.foundation.access.Actor;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * An entry of the main menu; a bean of the module whose page it opens, made by its {@link NavigationGroup}. {@code label} is a message key,
 * {@code icon} a name of {@code icons.txt}. {@code badge} counts what waits there; zero shows
 * none. Hiding an entry protects nothing: the right is checked by the service behind the page.
 */
public record NavigationEntry(
        NavigationGroup group,
        int order,
        String label,
        String path,
        String icon,
        Predicate<Actor> visible,
        ToIntFunction<Actor> badge) {

    public NavigationEntry withBadge(ToIntFunction<Actor> count) {
        return new NavigationEntry(group, order, label, path, icon, visible, count);
    }
}
