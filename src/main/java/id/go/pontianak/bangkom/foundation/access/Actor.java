package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Set;

/** The signed-in person with his roles; what he answers for as an official is asked of {@link Authority} on the day. */
public record Actor(PersonId person, String username, String name, Set<Granted> roles) {

    /** A role, for one perangkat daerah where the role is per unit, otherwise with an empty unit. */
    public record Granted(Role role, String unit) {}

    public boolean has(Role role) {
        return roles.stream().anyMatch(granted -> granted.role() == role);
    }

    public boolean has(Role role, String unit) {
        return roles.contains(new Granted(role, unit));
    }
}
