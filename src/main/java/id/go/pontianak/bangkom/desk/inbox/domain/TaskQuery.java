package id.go.pontianak.bangkom.desk.inbox.domain;

import org.jspecify.annotations.Nullable;

/**
 * What of the task list is asked for. {@code addressee} narrows it to one office or role; {@code after} and {@code before} are keys of rows
 * at the edge of a page, as {@link TaskRow#key} gives them.
 */
public record TaskQuery(
        View view,
        @Nullable String addressee,
        String search,
        @Nullable String unit,
        @Nullable String programme,
        Sort sort,
        boolean descending,
        @Nullable String after,
        @Nullable String before) {

    public enum View {
        MINE,
        OFFICE,
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
        return new TaskQuery(view, null, "", null, null, Sort.DUE, false, null, null);
    }

    public TaskQuery with(View other) {
        return new TaskQuery(other, addressee, search, unit, programme, sort, descending, null, null);
    }

    public boolean narrowed() {
        return addressee != null || !search.isBlank() || unit != null || programme != null;
    }

    boolean readsTask() {
        return !search.isBlank() || unit != null || programme != null;
    }
}
