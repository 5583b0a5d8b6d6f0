package id.go.pontianak.bangkom.foundation.kernel;

/** Number of a case, by which all of its traces are kept: {@code NOM-2027-000123}. Whether there is such a case is known to its owner alone. */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

    /** Stands where there is no case, or none yet. */
    public static final CaseNumber NONE = new CaseNumber("");

    /** What is a case of its own: its table keeps the number as a text, and here it is what it is. */
    public interface Bearer {

        String number();

        default CaseNumber caseNumber() {
            return new CaseNumber(number());
        }
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
