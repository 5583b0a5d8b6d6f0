package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage.Edge;
import org.jspecify.annotations.Nullable;

/** Which cases are asked for. {@code batch} also names another case under which cases are counted, such as a needs campaign. {@code edge} is where its page begins, by keys of rows ({@link CaseRow#key}). */
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
        Edge edge) {

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
            new CaseQuery(State.OPEN, false, "", null, null, null, null, null, null, null, Sort.DUE, false, Edge.FIRST);

    public CaseQuery inStage(String other) {
        return new CaseQuery(
                state, late, search, unit, year, other, status, programme, batch, waitsAt, sort, descending, edge);
    }

    public CaseQuery inStatus(String other) {
        return new CaseQuery(
                state, late, search, unit, year, stage, other, programme, batch, waitsAt, sort, descending, edge);
    }

    /** What is counted under this case, whether it runs or not. */
    public CaseQuery under(String card) {
        return under(card, status);
    }

    /** The same in one status. */
    public CaseQuery under(String card, @Nullable String inStatus) {
        return new CaseQuery(
                State.ALL, late, search, unit, year, stage, inStatus, programme, card, waitsAt, sort, descending, edge);
    }

    public CaseQuery waitingAt(String addressee) {
        return new CaseQuery(
                state, late, search, unit, year, stage, status, programme, batch, addressee, sort, descending, edge);
    }

    /** Of what runs, only that which is late. */
    public CaseQuery onlyLate() {
        return new CaseQuery(
                State.OPEN, true, search, unit, year, stage, status, programme, batch, waitsAt, sort, descending, edge);
    }

    public CaseQuery at(Edge other) {
        return new CaseQuery(
                state, late, search, unit, year, stage, status, programme, batch, waitsAt, sort, descending, other);
    }

    public CaseQuery sortedBy(Sort other, boolean down) {
        return new CaseQuery(
                state, late, search, unit, year, stage, status, programme, batch, waitsAt, other, down, Edge.FIRST);
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
                Edge.FIRST);
    }
}
