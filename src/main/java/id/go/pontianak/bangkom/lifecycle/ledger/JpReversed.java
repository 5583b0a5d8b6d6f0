package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.util.UUID;

/** A credit was taken back, in its own year; published in the transaction of the reversal, once a credit. */
public record JpReversed(UUID credit, PersonId person, Training training, String reason) {}
