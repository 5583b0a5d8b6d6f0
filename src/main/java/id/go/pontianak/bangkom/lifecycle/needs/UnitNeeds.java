package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The needs of one perangkat daerah as a case. {@code version} grows with each change of its recap, so that nobody signs what he has not
 * seen; {@code returns} counts how often HR gave it back.
 */
public record UnitNeeds(
        String number,
        int year,
        String unit,
        UnitStatus status,
        int version,
        int returns,
        @Nullable String returnedBecause,
        Windows windows,
        @Nullable Signature signature)
        implements CaseNumber.Bearer {

    /** Until when superiors confirm alone, until when is rated, and until when the recap is due. */
    public record Windows(Instant superior, Instant rating, Instant recap) {}

    /** Who signed, as what ("Plt. Kepala Dinas Kesehatan") and when. */
    public record Signature(PersonId by, String as, Instant at) {}

    /** {@code AKPK-2027-DINKES}. */
    public static String numberOf(String campaign, String unit) {
        return campaign + '-' + unit;
    }

    /** In a year that was never called off. */
    public static String numberOf(int year, String unit) {
        return numberOf(Campaign.numberOf(year), unit);
    }

    /** Number of the case of the city. */
    public String campaign() {
        return number.substring(0, number.length() - unit.length() - 1);
    }

    public String page() {
        return "/needs/" + year + '/' + unit;
    }
}
