package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Time-based one-time password (as RFC 6238, with HMAC-SHA256 truncated to 50 bits) that proves that its reader stands before the wall of a
 * session: ten letters of base32 over the session's secret and a step of ten seconds. The current and the previous step are accepted, so
 * that a code is at most 20 seconds old; it is computed and never stored. Time is that of the system, which no demo moves.
 */
public final class RotatingCode {

    public static final Duration STEP = Duration.ofSeconds(10);

    static final int LETTERS = 10;

    /** Steps in which a code that has passed is told from one of another session: a quarter of an hour. */
    private static final int REMEMBERED = 90;

    /** What a code is: good now, good a while ago, or none of this session. */
    public enum Verdict {
        VALID,
        PASSED,
        FOREIGN
    }

    private final byte[] secret;

    public RotatingCode(byte[] secret) {
        this.secret = secret.clone();
    }

    public String at(Instant now) {
        return of(step(now));
    }

    /** How long the code of this moment is shown before the next one. */
    public static Duration left(Instant now) {
        return STEP.minusMillis(Math.floorMod(now.toEpochMilli(), STEP.toMillis()));
    }

    public Verdict verdict(String entered, Instant now) {
        long step = step(now);
        boolean valid = KeyedHash.same(of(step), entered) | KeyedHash.same(of(step - 1), entered);
        if (valid) {
            return Verdict.VALID;
        }
        for (long earlier = step - 2; earlier > step - REMEMBERED; earlier--) {
            if (KeyedHash.same(of(earlier), entered)) {
                return Verdict.PASSED;
            }
        }
        return Verdict.FOREIGN;
    }

    private String of(long step) {
        return KeyedHash.letters(secret, Long.toString(step), LETTERS);
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.toEpochMilli(), STEP.toMillis());
    }
}
