package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.courseware.domain.DraftRows;
import id.go.pontianak.bangkom.lifecycle.learning.Course;
import id.go.pontianak.bangkom.lifecycle.learning.CourseEditions;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a draft the next version. Segregation of duties: nobody publishes what he wrote himself (four eyes). A version that gives other learning
 * hours than the one before says why. Whoever has begun finishes the version he began; the next begin this one.
 */
@Service
@Transactional
public class Publishing {

    private final AuthorRights rights;
    private final DraftRows rows;
    private final CourseEditions editions;
    private final CourseChecks checks;
    private final Journal journal;

    Publishing(AuthorRights rights, DraftRows rows, CourseEditions editions, CourseChecks checks, Journal journal) {
        this.rights = rights;
        this.rows = rows;
        this.editions = editions;
        this.checks = checks;
        this.journal = journal;
    }

    /** Returns the number of the new version. */
    public int publish(PersonId by, String programme, @Nullable String reason) {
        rights.requireAuthor(by, programme);
        Draft draft = rows.lock(programme).orElseThrow(NotFound::new);
        requireReady(by, draft);
        int hours = Course.learningHours(editions.minutes(programme, draft.contents()));
        Optional<Course> before = editions.current(programme);
        boolean differ = before.isPresent() && before.get().learningHours() != hours;
        String because = differ ? Reason.of(reason) : null;
        int version = editions.publish(programme, draft.files(), by, because);
        rows.delete(programme);
        journal.record(
                DraftKeeping.journalOf(programme),
                Deed.of("journal.course.published", by).because(because),
                Map.of("version", String.valueOf(version), "hours", String.valueOf(hours)));
        return version;
    }

    private void requireReady(PersonId by, Draft draft) {
        if (draft.writers().contains(by)) {
            throw RuleViolated.of("refusal.courseware.own");
        }
        if (draft.pages().isEmpty() || draft.writers().isEmpty()) {
            throw RuleViolated.of("refusal.courseware.nothing");
        }
        if (checks.of(draft).stream().anyMatch(Finding::blocks)) {
            throw RuleViolated.of("refusal.courseware.faults");
        }
    }
}
