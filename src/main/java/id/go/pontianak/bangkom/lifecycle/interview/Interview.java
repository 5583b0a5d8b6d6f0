package id.go.pontianak.bangkom.lifecycle.interview;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case of a batch: {@code best} where the training shows most, else least. {@code person} is null once he was heard, declined, or is waited for
 * no more; {@code no} stands for him then. {@code until} is the exclusive end of the time to say whether he is willing,
 * {@code ends} that of the time in which whoever is willing is interviewed.
 */
public record Interview(
        UUID id,
        String batch,
        int no,
        boolean best,
        @Nullable PersonId person,
        State state,
        Instant until,
        Instant ends,
        @Nullable String heard) {

    /** The name completes {@code interview.state.<name>}. */
    public enum State {
        ASKED,
        WILLING,
        DECLINED,
        HEARD,
        /** Did not answer in time, left, or was not interviewed in the end. */
        CLOSED
    }

    /** Number under which the journal keeps what was done about the interviews of a batch; it names no person. */
    public static CaseNumber journalOf(String batch) {
        return new CaseNumber("INTERVIEWS-" + batch);
    }
}
