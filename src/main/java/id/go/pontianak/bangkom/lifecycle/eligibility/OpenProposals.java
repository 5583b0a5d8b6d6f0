package id.go.pontianak.bangkom.lifecycle.eligibility;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Port supplied by the module that keeps proposals: those that run and have no seat yet, as far as their days overlap those of a batch. */
public interface OpenProposals {

    /** How many each of these people has for other batches; those without one are missing. */
    Map<PersonId, Integer> elsewhere(Collection<PersonId> persons, Batch batch);

    /** Those of these people who may be away on the days of the batch. */
    Set<PersonId> away(Collection<PersonId> persons, Batch batch);
}
