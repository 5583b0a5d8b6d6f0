package id.go.pontianak.bangkom.foundation.shell;

import id.go.pontianak.bangkom.foundation.access.Actor;
import java.util.Locale;
import java.util.function.Predicate;

/** Groups of the main menu in their order; one without visible entries is not shown. */
public enum NavigationGroup {
    WORK,
    TRAINING,
    NEEDS,
    EVALUATION,
    REPORTS,
    ADMINISTRATION,
    DEMO;

    /** Within a group the smaller {@code order} stands first. */
    public NavigationEntry entry(int order, String label, String path, String icon, Predicate<Actor> visible) {
        return new NavigationEntry(this, order, label, path, icon, visible, actor -> 0);
    }

    /** Message key of the heading. */
    public String label() {
        return "portal.group." + key();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
