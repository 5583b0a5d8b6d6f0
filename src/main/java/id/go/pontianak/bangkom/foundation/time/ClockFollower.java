package id.go.pontianak.bangkom.foundation.time;

/** Observer of business time: a clock of somebody else that goes with it, and says when it may not be moved. */
public interface ClockFollower {

    /** Business time is the system's time and so many milliseconds more. */
    void follow(long offsetMillis);

    /** Whether work goes on to which time must not be moved. */
    boolean busy();
}
