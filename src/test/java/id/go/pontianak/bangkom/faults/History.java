package id.go.pontianak.bangkom.faults;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.WebPage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every decision that was sent, and what its sender was told. */
final class History {

    /** What the sender knows afterwards. */
    enum Reply {
        OK,
        CONFLICT,
        /** The connection broke or the time was over: done or not, nobody said. */
        UNKNOWN,
        /** The connection was refused: it never was a request. */
        NOT_SENT,
        /** An answer that no fault excuses. */
        ERROR;

        static Reply of(WebPage answer) {
            if (answer.taken()) {
                return OK;
            }
            return answer.status() == 409 || answer.status() == 404 ? CONFLICT : ERROR;
        }
    }

    /** One request; {@code outcome} as it was pressed. Times are this machine's. */
    record Deed(
            String fault,
            String task,
            String caseNumber,
            PersonId by,
            String outcome,
            Instant sent,
            Reply reply,
            int status,
            Instant replied) {

        Duration took() {
            return Duration.between(sent, replied);
        }
    }

    private final List<Deed> deeds = new CopyOnWriteArrayList<>();

    void add(Deed deed) {
        deeds.add(deed);
    }

    List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    List<Deed> of(String fault) {
        return deeds.stream().filter(deed -> deed.fault().equals(fault)).toList();
    }

    static long count(List<Deed> deeds, Reply reply) {
        return deeds.stream().filter(deed -> deed.reply() == reply).count();
    }

    /** Journal action that such a decision leaves. */
    static String actionOf(String outcome) {
        return "journal.nomination." + outcome.toLowerCase(Locale.ROOT);
    }
}
