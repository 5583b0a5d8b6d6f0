package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;

/** That a person lacked so many levels when the line was locked. */
public record LineGap(UUID line, PersonId person, int gap) {}
