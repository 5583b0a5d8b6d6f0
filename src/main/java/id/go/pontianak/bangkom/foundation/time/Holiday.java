package id.go.pontianak.bangkom.foundation.time;

import java.time.LocalDate;

/** A day off by decree. */
public record Holiday(LocalDate day, Kind kind, String name, String legalBasis) {

    public enum Kind {
        /** Libur nasional. */
        NATIONAL,
        /** Cuti bersama. */
        JOINT_LEAVE
    }
}
