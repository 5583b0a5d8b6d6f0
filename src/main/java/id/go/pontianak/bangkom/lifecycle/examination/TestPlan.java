package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * A test that is to be opened: {@code group} is an opaque text of whoever opens it, {@code title} what participants read, the window ends
 * before {@code closes}, and the next attempt begins {@code restDays} calendar days of the city after the last at the earliest (0: at once).
 */
public record TestPlan(
        String group,
        TestKind kind,
        String title,
        String programme,
        Instant opens,
        Instant closes,
        int attempts,
        int restDays,
        Set<PersonId> persons) {

    public TestPlan {
        persons = Set.copyOf(persons);
    }

    /** One in which attempts may follow each other at once. */
    public TestPlan(
            String group,
            TestKind kind,
            String title,
            String programme,
            Instant opens,
            Instant closes,
            int attempts,
            Set<PersonId> persons) {
        this(group, kind, title, programme, opens, closes, attempts, 0, persons);
    }
}
