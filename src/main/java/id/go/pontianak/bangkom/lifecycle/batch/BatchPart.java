package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Optional;

/** What a later module keeps of a batch, as a tab beside its page; a bean per tab. */
public interface BatchPart {

    /** {@code label} is a message key and {@code path} an address of the portal. */
    record Link(String label, String path) {}

    /** Its place among the tabs: sessions 10, participants 20, attendance 30, tests 40, results 50, certificates 60. */
    int order();

    /** Empty where there is nothing for this person, or not yet. */
    Optional<Link> of(Batch batch, PersonId person);
}
