package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A person to be asked, and about what where the list should say so: a person, a perangkat daerah, a programme. */
public record Invitee(
        PersonId person,
        @Nullable PersonId subject,
        @Nullable String unit,
        @Nullable String programme) {

    public static Invitee of(PersonId person) {
        return new Invitee(person, null, null, null);
    }

    public Invitee about(PersonId whom) {
        return new Invitee(person, whom, unit, programme);
    }

    public Invitee in(String itsUnit) {
        return new Invitee(person, subject, itsUnit, programme);
    }

    public Invitee of(String itsProgramme) {
        return new Invitee(person, subject, unit, itsProgramme);
    }
}
