package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * In which capacity somebody acts for an addressee. {@code title} is printed before or as the post in journal and letters
 * ("Plt. Kepala Dinas Kesehatan", "a.n. Kepala Dinas Kesehatan"); {@code office} is the office he himself answers with, null for roles and
 * own affairs.
 */
public record Capacity(Addressee acted, Kind kind, @Nullable String office, String title) {

    public static Capacity ofRole(Addressee role, String title) {
        return withoutOffice(role, Kind.ROLE, title);
    }

    public static Capacity inOwnAffair(PersonId person, String title) {
        return withoutOffice(Addressee.person(person), Kind.OWN_AFFAIR, title);
    }

    private static Capacity withoutOffice(Addressee acted, Kind kind, String title) {
        return new Capacity(acted, kind, null, title);
    }

    public enum Kind {
        DEFINITIVE,
        PLT,
        PLH,
        PJ,
        SUBSTITUTE,
        /** The office below has nobody; the office above answers. */
        SUPERIOR,
        ROLE,
        OWN_AFFAIR
    }
}
