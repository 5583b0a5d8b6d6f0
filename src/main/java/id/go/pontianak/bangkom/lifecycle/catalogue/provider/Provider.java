package id.go.pontianak.bangkom.lifecycle.catalogue.provider;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An institution that holds trainings (penyelenggara). {@code accreditation} says who accredited it, empty: none is known;
 * {@code accreditedUntil} is its last day; {@code issuesOwnNumbers}: its certificates are numbered here.
 */
public record Provider(
        String code,
        String name,
        Kind kind,
        String address,
        String contactName,
        String contactEmail,
        String accreditation,
        @Nullable LocalDate accreditedUntil,
        boolean issuesOwnNumbers,
        boolean active) {

    /** The name completes {@code catalogue.provider.kind.<name>}. */
    public enum Kind {
        SENDIRI,
        PROVINSI,
        LAN,
        KEMENTERIAN,
        LEMBAGA,
        UNIT;

        private static final Set<Kind> OF_THE_CITY = EnumSet.of(SENDIRI, UNIT);

        /** Whether it is an organiser outside the city (penyelenggara luar). */
        public boolean outside() {
            return !OF_THE_CITY.contains(this);
        }
    }

    /** Whether its accreditation had ended before this day. */
    public boolean lapsedOn(LocalDate day) {
        return accreditedUntil != null && accreditedUntil.isBefore(day);
    }
}
