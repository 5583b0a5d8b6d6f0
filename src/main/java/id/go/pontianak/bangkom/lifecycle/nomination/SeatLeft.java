package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/**
 * Somebody who held a seat gives it up, or his nomination is withdrawn or cancelled, before the training begins; heard in the transaction in
 * which it happens. {@code proposer} is told of it as such.
 */
public record SeatLeft(
        String nomination, String batch, PersonId person, PersonId proposer, PersonId by, String reason) {}
