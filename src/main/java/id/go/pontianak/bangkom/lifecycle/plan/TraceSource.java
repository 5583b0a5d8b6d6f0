package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Collection;
import java.util.List;

/** What became of people in batches, as a later module keeps it; read on the trace of a need. A bean per stage. */
public interface TraceSource {

    /** Where on the way from a need to a new rating; the name completes {@code plan.trace.<name>}. */
    enum Stage {
        NOMINATION,
        RESULT
    }

    /**
     * One person in one batch. {@code label} is a message key, {@code path} an address of the portal, empty where its reader may not go there;
     * {@code reached}: the person passed what the stage asks.
     */
    record Mark(PersonId person, String batch, Stage stage, String label, String path, boolean reached) {}

    /** Of these batches, the latest last; final facts alone. */
    List<Mark> marks(Collection<String> batches, PersonId reader);
}
