package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestWindow;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.learning.LearningProgress;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultSuggestions;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The test weeks after a training, with the questions of its post-test, for whoever passed: what is remembered. Held where the version of the
 * programme asks for it, in batches of the city that are closed by then; a self-paced course, whose people end at different times, has none.
 */
@Component
class DelayedTest {

    private final Programmes programmes;
    private final LearningProgress learning;
    private final Results results;
    private final ResultSuggestions suggestions;
    private final Policies policies;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    DelayedTest(
            Programmes programmes,
            LearningProgress learning,
            Results results,
            ResultSuggestions suggestions,
            Policies policies,
            WorkingCalendar calendar,
            BusinessClock clock) {
        this.programmes = programmes;
        this.learning = learning;
        this.results = results;
        this.suggestions = suggestions;
        this.policies = policies;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** From the day so many calendar days after the last one on for some working days; empty where none is held. */
    Optional<TestWindow> window(Batch batch) {
        Integer delay = programmes
                .terms(batch.programme(), batch.programmeVersion())
                .completion()
                .delayedDays();
        return delay == null || batch.status() == BatchStatus.CANCELLED || learning.opensTests(batch)
                ? Optional.empty()
                : Optional.of(window(batch.lastDay().plusDays(delay)));
    }

    private TestWindow window(LocalDate first) {
        WorkingDays days = new WorkingDays(policies.number("assessment.delayedDays", clock.today()));
        return TestWindow.ofDays(first, calendar.plus(first, days, WeekPattern.FIVE_DAYS));
    }

    /** Whether the questions of the batch will, or may, be asked in it: nobody reads their keys before. */
    boolean awaited(Batch batch) {
        return window(batch)
                .filter(window -> clock.instant().isBefore(window.closes()))
                .isPresent();
    }

    /** Whoever passed. */
    Set<PersonId> people(String batch) {
        return results.find(batch).map(suggestions::of).stream()
                .flatMap(all -> all.stream())
                .filter(DelayedTest::passed)
                .map(ParticipantResult::person)
                .collect(Collectors.toSet());
    }

    private static boolean passed(ParticipantResult result) {
        ResultOutcome outcome = result.recorded().outcome();
        return outcome != null && outcome.passed();
    }
}
