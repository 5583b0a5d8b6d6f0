package id.go.pontianak.bangkom.lifecycle.scorm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a package says of its learner: {@code status} as SCORM names it, {@code score} from 0 to 100 or null, {@code location} and
 * {@code suspend} for itself to go on, {@code seconds} of all sessions. {@code number} orders the reports of one learner.
 */
public record Report(
        String status, @Nullable BigDecimal score, String location, String suspend, int seconds, int number) {

    public static final Report NONE = new Report("not attempted", null, "", "", 0, 0);

    /** Whether it began. */
    public boolean begun() {
        return number > 0;
    }

    public int minutes() {
        return (seconds + 59) / 60;
    }
}
