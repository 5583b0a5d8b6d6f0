package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import org.jspecify.annotations.Nullable;

/** Which cases are asked for. {@code batch} also names another case under which cases are counted, such as a needs campaign. {@code after} and {@code before} are keys of rows at the edge of a page ({@link CaseRow#key}). */
public record CaseQuery(
        State state,
        boolean late,
        String search,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable String stage,
        @Nullable String status,
        @Nullable String programme,
        @Nullable String batch,
        @Nullable String waitsAt,
        Sort sort,
        boolean descending,
        @Nullable String after,
        @Nullable String before) {

    public enum State {
        OPEN,
        ENDED,
        ALL
    }

    public enum Sort {
        SINCE("c.since"),
        DUE("c.due_at"),
        NUMBER("c.number");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public static final CaseQuery ALL_OPEN =
            new CaseQuery(State.OPEN, false, "", null, null, null, null, null, null, null, Sort.DUE, false, null, null);

    public CaseQuery at(@Nullable String afterKey, @Nullable String beforeKey) {
        return new CaseQuery(
                state,
                late,
                search,
                unit,
                year,
                stage,
                status,
                programme,
                batch,
                waitsAt,
                sort,
                descending,
                afterKey,
                beforeKey);
    }

    public CaseQuery sortedBy(Sort other, boolean down) {
        return new CaseQuery(
                state, late, search, unit, year, stage, status, programme, batch, waitsAt, other, down, null, null);
    }

    /** The words in all cases, the newest number first. */
    public CaseQuery searching(String words) {
        return new CaseQuery(
                State.ALL,
                late,
                words,
                unit,
                year,
                stage,
                status,
                programme,
                batch,
                waitsAt,
                Sort.NUMBER,
                true,
                null,
                null);
    }
}
