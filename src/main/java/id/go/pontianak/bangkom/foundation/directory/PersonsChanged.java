package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Set;

/** Names, numbers, positions or units of these persons are new or other than before: whoever keeps texts of them looks again. */
public record PersonsChanged(Set<PersonId> persons) {}
