package id.go.pontianak.bangkom.foundation.workflow;

/**
 * A column of the board. {@code code} is what read models keep, {@code order} only sorts and leaves room between two neighbours, so that a
 * new stage renames no row; {@code name} is a message key.
 */
public record CaseStage(int order, String code, String name) implements Comparable<CaseStage> {

    @Override
    public int compareTo(CaseStage other) {
        return Integer.compare(order, other.order);
    }
}
