package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One run of a programme, in the version {@code programmeVersion} with which it was planned. {@code number} such as {@code BATCH-MP01-2027-1}; {@code period} the days of the training; {@code seats} its
 * capacity; {@code version} grows with each change of dates, seats or quota.
 */
public record Batch(
        String number,
        String programme,
        int programmeVersion,
        String title,
        BatchStatus status,
        LocalDate opens,
        LocalDate nominationDeadline,
        LocalDate selectionDate,
        DateRange period,
        Mode mode,
        Location location,
        String place,
        int seats,
        int version)
        implements CaseNumber.Bearer {

    /** The day on which it ends; a training without one is over on the day it begins. */
    /** Calendar days from the first to the last, both counted. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(period.from(), lastDay()) + 1;
    }

    public LocalDate lastDay() {
        LocalDate last = period.to();
        return last == null ? period.from() : last;
    }

    /** The day on which something happens to it next; null where somebody's decision is waited for, and when nothing more happens. */
    public @Nullable LocalDate nextDate() {
        return switch (status) {
            case PLANNED -> opens;
            case CALLING -> nominationDeadline;
            case CALL_CLOSED -> selectionDate;
            case SEATED, DOUBTFUL, CALLED_UP -> period.from();
            case STARTED -> lastDay();
            case SELECTING, DECREEING, ENDED, CLOSED, CANCELLED -> null;
        };
    }

    /** The same on other days. */
    public Batch on(DateRange days) {
        return new Batch(
                number,
                programme,
                programmeVersion,
                title,
                status,
                opens,
                nominationDeadline,
                selectionDate,
                days,
                mode,
                location,
                place,
                seats,
                version);
    }

    public enum Mode {
        TATAP_MUKA,
        DARING,
        CAMPURAN,
        /** Each learns by himself within its days; a seat in it takes no day away. */
        MANDIRI;

        /** Whether its sessions, if it has any, are held online. */
        public boolean online() {
            return this == DARING || this == MANDIRI;
        }

        /** Whether its participants are away on its days. */
        public boolean blocks() {
            return this != MANDIRI;
        }
    }

    /** Decides which permissions the route needs (DMN approval-route). */
    public enum Location {
        IN_TOWN,
        OUT_OF_TOWN,
        ABROAD
    }
}
