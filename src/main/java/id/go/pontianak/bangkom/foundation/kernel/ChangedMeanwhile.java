package id.go.pontianak.bangkom.foundation.kernel;

import java.util.List;

/**
 * What somebody changes is no longer as his page showed it (409). Nothing of his is kept; he reads what changed and may send again.
 * {@code journals} are the numbers whose journal tells who did it; empty where none is kept.
 */
public final class ChangedMeanwhile extends Refusal {

    /** A value that was shown and is another now; an empty one was or is not there. {@code field} is its input, or empty. */
    public record Change(String field, String label, String was, String now) {}

    private final transient List<Change> changes;
    private final transient List<CaseNumber> journals;

    public ChangedMeanwhile(List<CaseNumber> journals, List<Change> changes) {
        super("refusal.changedMeanwhile");
        this.journals = List.copyOf(journals);
        this.changes = List.copyOf(changes);
    }

    public List<Change> changes() {
        return changes;
    }

    public List<CaseNumber> journals() {
        return journals;
    }
}
