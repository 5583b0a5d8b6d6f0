package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.examination.BankRights;
import id.go.pontianak.bangkom.lifecycle.learning.domain.FeedbackRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a page is clear, said by those who read it: one answer per learner and page, of which the last counts. Those who keep the programme
 * read what was said of which page in which version, without names.
 */
@Service
@Transactional
public class PageFeedback {

    static final int LONGEST = 500;

    /** {@code clear} false: something is unclear or wrong, and {@code words} say what. */
    public record Given(boolean clear, String words) {}

    /** What one reader said. */
    public record Remark(int version, int page, String title, boolean clear, String words, LocalDate day) {}

    private final Enrolments enrolments;
    private final FeedbackRows rows;
    private final BankRights rights;
    private final BusinessClock clock;

    PageFeedback(Enrolments enrolments, FeedbackRows rows, BankRights rights, BusinessClock clock) {
        this.enrolments = enrolments;
        this.rows = rows;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Given> given(Enrolment enrolment, CoursePage page) {
        Learner learner = enrolment.learner();
        return learner == null ? Optional.empty() : rows.find(learner.id(), page.number());
    }

    /** Refused without words where the page is not clear; a page that was never opened is answered like one that is not there. */
    public void give(PersonId person, String programme, String slug, @Nullable Boolean clear, String said) {
        Enrolment enrolment = enrolments.find(person, programme).orElseThrow(NotFound::new);
        CoursePage page = enrolment.course().page(slug).orElseThrow(NotFound::new);
        Learner learner = enrolment.learner();
        if (learner == null) {
            throw new NotFound();
        }
        String words = ReadableText.of(said);
        if (clear == null) {
            throw RuleViolated.at("clear", "refusal.learning.feedback.clear");
        }
        if (words.length() > LONGEST || !clear && words.isEmpty()) {
            throw RuleViolated.at("words", "refusal.learning.feedback.words", LONGEST);
        }
        rows.keep(learner.id(), page.number(), new Given(clear, words), clock.today());
    }

    @Transactional(readOnly = true)
    public boolean mayRead(PersonId person, String programme) {
        return rights.mayKeep(person, programme);
    }

    /** The newest first; for everybody but the keepers of the programme there is none. */
    @Transactional(readOnly = true)
    public List<Remark> list(PersonId reader, String programme) {
        if (!mayRead(reader, programme)) {
            throw new NotFound();
        }
        return rows.list(programme);
    }
}
