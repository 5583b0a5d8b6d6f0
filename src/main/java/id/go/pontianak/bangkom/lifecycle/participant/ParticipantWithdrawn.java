package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** A participant has left a training that has begun. Same transaction. */
public record ParticipantWithdrawn(String batch, PersonId person) {}
