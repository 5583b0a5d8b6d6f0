package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.KeyPage.Edge;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What of the task list is asked for; each facet that is chosen narrows it further. {@code edge} is where its page begins, by keys of
 * rows as {@link TaskRow#key} gives them.
 */
public record TaskQuery(View view, String search, Map<Facet, String> chosen, Sort sort, boolean descending, Edge edge) {

    public enum Facet {
        /** One office or role. */
        ADDRESSEE,
        UNIT,
        PROGRAMME
    }

    public enum View {
        MINE,
        OFFICE,
        OWN,
        TODAY,
        OVERDUE,
        SNOOZED,
        DONE
    }

    /** Most urgent first, when ascending. */
    public enum Sort {
        DUE("c.due_at"),
        CREATED("c.created_at"),
        PRIORITY("(-c.priority), c.due_at");

        private final String columns;

        Sort(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }

    public TaskQuery {
        chosen = Map.copyOf(chosen);
    }

    public static TaskQuery of(View view) {
        return new TaskQuery(view, "", Map.of(), Sort.DUE, false, Edge.FIRST);
    }

    /** What is chosen of it; empty where it narrows nothing. */
    public String chosen(Facet facet) {
        return chosen.getOrDefault(facet, "");
    }

    public TaskQuery with(View other) {
        return new TaskQuery(other, search, chosen, sort, descending, Edge.FIRST);
    }

    public TaskQuery with(Facet facet, String value) {
        return choosing(all -> all.put(facet, value));
    }

    public TaskQuery without(Facet facet) {
        return choosing(all -> all.remove(facet));
    }

    private TaskQuery choosing(Consumer<Map<Facet, String>> other) {
        Map<Facet, String> all = new EnumMap<>(Facet.class);
        all.putAll(chosen);
        other.accept(all);
        return new TaskQuery(view, search, all, sort, descending, Edge.FIRST);
    }

    public TaskQuery searching(String other) {
        return new TaskQuery(view, other, chosen, sort, descending, Edge.FIRST);
    }

    public TaskQuery sortedBy(Sort other, boolean down) {
        return new TaskQuery(view, search, chosen, other, down, Edge.FIRST);
    }

    public TaskQuery after(String key) {
        return new TaskQuery(view, search, chosen, sort, descending, Edge.behind(key));
    }

    public TaskQuery before(String key) {
        return new TaskQuery(view, search, chosen, sort, descending, Edge.ahead(key));
    }

    public boolean narrowed() {
        return !search.isBlank() || !chosen.isEmpty();
    }

    boolean readsTask() {
        return !search.isBlank() || chosen.containsKey(Facet.UNIT) || chosen.containsKey(Facet.PROGRAMME);
    }
}
