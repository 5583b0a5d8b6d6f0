package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is read. {@code number} is {@code PLAN-2027}, of its first amendment {@code PLAN-2027-P1}; {@code revision} the version that
 * offices look at; {@code overCeiling} why it went to the head of division above a ceiling; {@code effectiveOn} the day from which an
 * amendment is in force, null where that is the day on which it is set.
 */
public record AnnualPlan(
        String number,
        int year,
        int amendment,
        PlanStatus status,
        int revision,
        PersonId openedBy,
        Instant openedAt,
        String ground,
        @Nullable String overCeiling,
        @Nullable String returnedBecause,
        @Nullable Integer returnedVersion,
        @Nullable String decreeNumber,
        @Nullable LocalDate decreeDate,
        @Nullable Instant setAt,
        @Nullable LocalDate effectiveOn) {

    /** How its pages name it in {@code show}: {@code draft}, {@code set}, or {@code P0}, {@code P1} for what is neither on its way nor in force. */
    public String shownAs() {
        if (status.open()) {
            return "draft";
        }
        return status == PlanStatus.SET ? "set" : "P" + amendment;
    }

    public static String numberOf(int year, int amendment) {
        return amendment == 0 ? "PLAN-" + year : "PLAN-" + year + "-P" + amendment;
    }
}
