package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;

/** How many rows each view of the list has; exact up to {@link #LIMIT}, beyond that "more than". */
public record TaskCounts(int mine, int office, int own, int today, int overdue, int snoozed, int done) {

    public static final int LIMIT = 10_000;

    public int of(View view) {
        return switch (view) {
            case MINE -> mine;
            case OFFICE -> office;
            case OWN -> own;
            case TODAY -> today;
            case OVERDUE -> overdue;
            case SNOOZED -> snoozed;
            case DONE -> done;
        };
    }
}
