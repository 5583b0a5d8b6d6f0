package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.KeyPage.Edge;
import org.jspecify.annotations.Nullable;

/**
 * What of the task list is asked for. {@code addressee} narrows it to one office or role; {@code edge} is where its page begins, by keys of
 * rows as {@link TaskRow#key} gives them.
 */
public record TaskQuery(
        View view,
        @Nullable String addressee,
        String search,
        @Nullable String unit,
        @Nullable String programme,
        Sort sort,
        boolean descending,
        Edge edge) {

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

    public static TaskQuery of(View view) {
        return new TaskQuery(view, null, "", null, null, Sort.DUE, false, Edge.FIRST);
    }

    public TaskQuery with(View other) {
        return first(other, addressee, search, unit, programme, sort, descending);
    }

    public TaskQuery forAddressee(@Nullable String other) {
        return first(view, other, search, unit, programme, sort, descending);
    }

    public TaskQuery searching(String other) {
        return first(view, addressee, other, unit, programme, sort, descending);
    }

    public TaskQuery inUnit(@Nullable String other) {
        return first(view, addressee, search, other, programme, sort, descending);
    }

    public TaskQuery ofProgramme(@Nullable String other) {
        return first(view, addressee, search, unit, other, sort, descending);
    }

    public TaskQuery sortedBy(Sort other, boolean down) {
        return first(view, addressee, search, unit, programme, other, down);
    }

    public TaskQuery after(String key) {
        return new TaskQuery(view, addressee, search, unit, programme, sort, descending, Edge.behind(key));
    }

    public TaskQuery before(String key) {
        return new TaskQuery(view, addressee, search, unit, programme, sort, descending, Edge.ahead(key));
    }

    /** Another question begins at the first page. */
    private static TaskQuery first(
            View view,
            @Nullable String addressee,
            String search,
            @Nullable String unit,
            @Nullable String programme,
            Sort sort,
            boolean descending) {
        return new TaskQuery(view, addressee, search, unit, programme, sort, descending, Edge.FIRST);
    }

    public boolean narrowed() {
        return addressee != null || !search.isBlank() || unit != null || programme != null;
    }

    boolean readsTask() {
        return !search.isBlank() || unit != null || programme != null;
    }
}
