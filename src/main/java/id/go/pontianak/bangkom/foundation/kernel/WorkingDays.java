package id.go.pontianak.bangkom.foundation.kernel;

/** A number of working days of some unit's calendar; never a duration, because a working day has no fixed length. */
public record WorkingDays(int value) {

    public WorkingDays {
        if (value < 0) {
            throw new IllegalArgumentException("working days are not negative: " + value);
        }
    }

    /** Half of it, rounded up: when the first reminder is due. */
    public WorkingDays half() {
        return new WorkingDays((value + 1) / 2);
    }
}
