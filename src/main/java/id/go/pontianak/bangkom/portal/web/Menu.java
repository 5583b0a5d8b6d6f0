package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The main menu as one person sees it on one page. */
@Component
class Menu {

    record Entry(String label, String path, String icon, boolean current, int badge) {}

    record Group(String key, String label, List<Entry> entries) {

        public boolean isCurrent() {
            return entries.stream().anyMatch(Entry::current);
        }

        public int getBadge() {
            return entries.stream().mapToInt(Entry::badge).sum();
        }
    }

    /** {@code open} is the group that is unfolded where there is no room for all: the one of the page, otherwise the first. */
    record Shown(List<Group> groups, String open) {

        static final Shown NOTHING = new Shown(List.of(), "");

        public boolean isEmpty() {
            return groups.isEmpty();
        }
    }

    private final List<NavigationEntry> entries;

    Menu(List<NavigationEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    Shown of(Actor actor) {
        List<NavigationEntry> visible =
                entries.stream().filter(entry -> visible(entry, actor)).toList();
        String here = current(visible);
        List<Group> groups = Arrays.stream(NavigationGroup.values())
                .map(group -> new Group(
                        group.key(),
                        group.label(),
                        visible.stream()
                                .filter(entry -> entry.group() == group)
                                .map(entry -> shown(entry, actor, here))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        String open = groups.stream()
                .filter(Group::isCurrent)
                .findFirst()
                .or(() -> groups.stream().findFirst())
                .map(Group::key)
                .orElse("");
        return new Shown(groups, open);
    }

    private static Entry shown(NavigationEntry entry, Actor actor, String here) {
        return new Entry(entry.label(), entry.path(), entry.icon(), entry.path().equals(here), badge(entry, actor));
    }

    private static boolean visible(NavigationEntry entry, Actor actor) {
        return PageParts.ask(entry.path(), () -> entry.visible().test(actor), reference -> false);
    }

    private static int badge(NavigationEntry entry, Actor actor) {
        return PageParts.ask(entry.path(), () -> entry.badge().applyAsInt(actor), reference -> 0);
    }

    /** The entry under which the page stands; of several the nearest, so that one is marked. */
    private static String current(List<NavigationEntry> visible) {
        String here =
                ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath();
        return visible.stream()
                .map(NavigationEntry::path)
                .filter(path -> isBelow(here, path))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static boolean isBelow(@Nullable String here, String path) {
        return here != null && (here.equals(path) || (path.length() > 1 && here.startsWith(path + "/")));
    }
}
