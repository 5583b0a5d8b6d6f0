package id.go.pontianak.bangkom.lifecycle.batch.event;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** A batch exists from now on, planned by this person. Same transaction. */
public record BatchPlanned(String batch, PersonId planner) {}
