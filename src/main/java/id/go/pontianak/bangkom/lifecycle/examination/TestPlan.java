package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * A test that is to be opened: {@code group} is an opaque text of whoever opens it, {@code title} what participants read, the window ends
 * before {@code closes}.
 */
public record TestPlan(
        String group,
        TestKind kind,
        String title,
        String programme,
        Instant opens,
        Instant closes,
        int attempts,
        Set<PersonId> persons) {

    public TestPlan {
        persons = Set.copyOf(persons);
    }
}
