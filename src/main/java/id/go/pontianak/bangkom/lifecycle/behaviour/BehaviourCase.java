package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import java.time.Instant;

/**
 * What one office says of its people {@code days} after the last day of a training, as a case. {@code until} is the exclusive end of its window.
 */
public record BehaviourCase(
        String number, String batch, int days, String office, Status status, int version, Instant until)
        implements CaseNumber.Bearer {

    private static final String BATCH = "BATCH-";

    /** The name completes {@code behaviour.status.<name>}. */
    public enum Status {
        /** The superior is waited for. */
        RATING,
        /** The superior is done; others may still answer. */
        AWAITING,
        RATED,
        /** The window closed before the superior said anything. */
        SILENT,
        /** Nobody was left who could be judged. */
        NOBODY;

        public boolean open() {
            return this == RATING || this == AWAITING;
        }

        public StatusFamily family() {
            return open() ? StatusFamily.WAITING : StatusFamily.ENDED;
        }

        public String messageKey() {
            return "behaviour.status." + name();
        }
    }

    /** {@code BEH-MP01-2027-1-90-KABID2-DINKES}: no person is named. */
    public static String numberOf(String batch, int days, String office) {
        return "BEH-" + (batch.startsWith(BATCH) ? batch.substring(BATCH.length()) : batch) + '-' + days + '-' + office;
    }

    public String page() {
        return "/behaviour/" + number;
    }
}
