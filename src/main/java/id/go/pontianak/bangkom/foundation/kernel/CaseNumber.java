package id.go.pontianak.bangkom.foundation.kernel;

/** Number of a case, by which all of its traces are kept: {@code NOM-2027-000123}. Whether there is such a case is known to its owner alone. */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
