package id.go.pontianak.bangkom.foundation.access;

import java.util.function.Predicate;

/**
 * An entry of the main menu; a bean of the module whose page it opens. {@code label} is a message key, {@code icon} a Bootstrap icon name
 * without prefix. Hiding an entry protects nothing: the right is checked by the service behind the page.
 */
public record NavigationEntry(int order, String label, String path, String icon, Predicate<Actor> visible) {}
