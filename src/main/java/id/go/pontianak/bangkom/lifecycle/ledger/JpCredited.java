package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.util.UUID;

/** Learning hours were credited to a person; published in the transaction of the posting, once a credit. */
public record JpCredited(UUID credit, PersonId person, Training training, String source) {}
