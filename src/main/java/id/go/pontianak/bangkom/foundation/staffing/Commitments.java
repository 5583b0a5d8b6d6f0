package id.go.pontianak.bangkom.foundation.staffing;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;

/** What a later module keeps for a person, so that an import can say what is concerned before somebody is taken to have left. */
public interface Commitments {

    /** {@code number} names it as people know it, {@code title} says what it is. */
    record Commitment(String number, String title) {}

    /** By number; empty when there is nothing. */
    List<Commitment> listOf(PersonId person);
}
