package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a scan, which says what is recorded. {@code proof} is carried by the button where there is one; {@code mark} what stands of the
 * reader.
 */
public record Scan(Session session, Answer answer, @Nullable Mark mark, String proof, ScanWindow window) {

    /** The name completes {@code attendance.answer.<name>}. */
    public enum Answer {
        /** Coming: one button. */
        READY(false),
        /** Going: one button. */
        LEAVING(false),
        /** It is recorded already, by whichever way. */
        RECORDED(false),
        /** No code was scanned. */
        NO_CODE(true),
        /** A code of a while ago. */
        OLD_CODE(true),
        /** No code of this session. */
        FOREIGN_CODE(true),
        EARLY(true),
        CLOSED(true),
        CANCELLED(true),
        /** The code is good, but its reader does not take part. */
        STRANGER(true);

        private final boolean refused;

        Answer(boolean refused) {
            this.refused = refused;
        }

        public boolean refused() {
            return refused;
        }
    }

    public boolean button() {
        return answer == Answer.READY || answer == Answer.LEAVING;
    }
}
