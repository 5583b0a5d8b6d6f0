package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage.Edge;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which cases are asked for: faceted search, where each facet that is chosen narrows the table further. {@code edge} is where its page begins, by keys
 * of rows ({@link CaseRow#key}).
 */
public record CaseQuery(
        State state, boolean late, String search, Map<Facet, String> chosen, Sort sort, boolean descending, Edge edge) {

    /** In the order in which an address has them. */
    public enum Facet {
        UNIT,
        YEAR,
        STAGE,
        STATUS,
        PROGRAMME,
        /** Also another case under which cases are counted, such as a needs campaign. */
        BATCH,
        /** The addressee at whom it waits. */
        WAITS;

        /** Its name in an address and in a statement. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

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
            new CaseQuery(State.OPEN, false, "", Map.of(), Sort.DUE, false, Edge.FIRST);

    public CaseQuery {
        Map<Facet, String> ordered = new EnumMap<>(Facet.class);
        ordered.putAll(chosen);
        chosen = Collections.unmodifiableMap(ordered);
    }

    /** What is chosen of it; empty where it narrows nothing. */
    public String chosen(Facet facet) {
        return chosen.getOrDefault(facet, "");
    }

    public CaseQuery with(Facet facet, String value) {
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        more.put(facet, value);
        return new CaseQuery(state, late, search, more, sort, descending, edge);
    }

    /** What is counted under this case, whether it runs or not. */
    public CaseQuery under(String card) {
        return new CaseQuery(State.ALL, late, search, chosen, sort, descending, edge).with(Facet.BATCH, card);
    }

    /** Of what runs, only that which is late. */
    public CaseQuery onlyLate() {
        return new CaseQuery(State.OPEN, true, search, chosen, sort, descending, edge);
    }

    public CaseQuery at(Edge other) {
        return new CaseQuery(state, late, search, chosen, sort, descending, other);
    }

    public CaseQuery sortedBy(Sort other, boolean down) {
        return new CaseQuery(state, late, search, chosen, other, down, Edge.FIRST);
    }

    /** The words in all cases, the newest number first. */
    public CaseQuery searching(String words) {
        return new CaseQuery(State.ALL, late, words, chosen, Sort.NUMBER, true, Edge.FIRST);
    }
}
