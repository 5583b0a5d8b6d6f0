package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * In which capacity somebody acts for an addressee. {@code title} is printed before or as the post in journal and letters
 * ("Plt. Kepala Dinas Kesehatan", "a.n. Kepala Dinas Kesehatan"); {@code office} is the office he himself answers with, null for roles and
 * own affairs.
 */
public record Capacity(Addressee acted, Kind kind, @Nullable String office, String title) {

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
