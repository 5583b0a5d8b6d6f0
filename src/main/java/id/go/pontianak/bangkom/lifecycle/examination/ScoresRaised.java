package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;

/**
 * A question was withdrawn, and these scores got better by it; heard once, in the same transaction, behind {@link AttemptFinished} of each.
 * {@code by} withdrew it for this reason.
 */
public record ScoresRaised(PersonId by, String reason, List<Raised> all) {

    /** One attempt of a person at a test of this group. */
    public record Raised(String group, TestKind kind, PersonId person) {}

    public ScoresRaised {
        all = List.copyOf(all);
    }
}
