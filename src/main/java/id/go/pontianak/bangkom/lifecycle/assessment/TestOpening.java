package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestRows;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestWindow;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.OpenedTest;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestPlan;
import id.go.pontianak.bangkom.lifecycle.learning.LearningProgress;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Opens the tests of a batch and keeps their windows where the calendar of the batch puts them. Those of a self-paced course are opened by the
 * course.
 */
@Component
class TestOpening {

    private static final Set<BatchStatus> CALLED = EnumSet.of(BatchStatus.CALLED_UP, BatchStatus.STARTED);

    private final TestRows rows;
    private final Examinations examinations;
    private final TestTakers takers;
    private final Programmes programmes;
    private final Sessions sessions;
    private final LearningProgress learning;
    private final BusinessClock clock;

    TestOpening(
            TestRows rows,
            Examinations examinations,
            TestTakers takers,
            Programmes programmes,
            Sessions sessions,
            LearningProgress learning,
            BusinessClock clock) {
        this.learning = learning;
        this.rows = rows;
        this.examinations = examinations;
        this.takers = takers;
        this.programmes = programmes;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Whether the version of the programme that the batch keeps holds a pre-test and a post-test. */
    boolean measuresLearning(Batch batch) {
        return programmes
                .terms(batch.programme(), batch.programmeVersion())
                .completion()
                .measuresLearning();
    }

    /** Whether entry and final test are those of the course of the batch, which keeps them. */
    boolean byCourse(Batch batch) {
        return learning.opensTests(batch);
    }

    /** Opens what is due by the calendar, and moves what follows it. */
    void follow(Batch batch) {
        Map<TestKind, TestRows.Row> there =
                rows.of(batch.number()).stream().collect(Collectors.toMap(TestRows.Row::kind, Function.identity()));
        List<Session> plan = sessions.of(batch.number());
        for (OpenedTest test : examinations.opened(batch.number())) {
            TestRows.Row row = there.get(test.kind());
            if (row != null && !row.chosen() && !row.closed() && test.kind() != TestKind.DELAYED) {
                move(batch, test, window(test.kind(), batch, plan, test.opens()));
            }
        }
        if (!learning.opensTests(batch)
                && CALLED.contains(batch.status())
                && measuresLearning(batch)
                && examinations.ready(batch.programme())) {
            Instant now = clock.instant();
            openOnce(batch, TestKind.PRE, window(TestKind.PRE, batch, plan, now));
            if (batch.status() == BatchStatus.STARTED) {
                openOnce(batch, TestKind.POST, window(TestKind.POST, batch, plan, now));
            }
        }
    }

    /** Once, where the batch was tested after its training; its window stays as it is. */
    void delayed(Batch batch, TestWindow window) {
        if (examinations.opened(batch.number(), TestKind.POST)) {
            openOnce(batch, TestKind.DELAYED, window);
        }
    }

    /** Nothing where the batch has the test already, or nothing of its window is left. */
    private void openOnce(Batch batch, TestKind kind, TestWindow window) {
        if (window.worthOpening(clock.instant()) && rows.insert(batch.number(), kind, false)) {
            open(batch, kind, window);
        }
    }

    /**
     * In this window, which from now on follows the sessions no more; whether the test was opened by it. Refused at {@code until} where
     * nothing of the window is left, and once the keys of the questions can be read.
     */
    boolean set(Batch batch, TestKind kind, TestWindow window) {
        if (!window.opens().isBefore(window.closes())) {
            throw RuleViolated.at("until", "refusal.examination.window");
        }
        if (!clock.instant().isBefore(window.closes())) {
            throw RuleViolated.at("until", "refusal.assessment.past");
        }
        if (examinations.keysRead(batch.number())) {
            throw new NotPossibleNow("refusal.assessment.keysRead");
        }
        boolean fresh = rows.insert(batch.number(), kind, true);
        if (fresh) {
            open(batch, kind, window);
        } else {
            examinations.move(batch.number(), kind, window.opens(), window.closes());
            rows.choose(batch.number(), kind);
        }
        return fresh;
    }

    private void open(Batch batch, TestKind kind, TestWindow window) {
        examinations.open(new TestPlan(
                batch.number(),
                kind,
                batch.title(),
                batch.programme(),
                window.opens(),
                window.closes(),
                1,
                kind == TestKind.PRE || kind == TestKind.POST ? takers.of(batch) : Set.of()));
    }

    private void move(Batch batch, OpenedTest test, TestWindow window) {
        boolean same = window.opens().equals(test.opens()) && window.closes().equals(test.closes());
        if (!same && window.worthOpening(clock.instant())) {
            examinations.move(batch.number(), test.kind(), window.opens(), window.closes());
        }
    }

    private static TestWindow window(TestKind kind, Batch batch, List<Session> plan, Instant opens) {
        return kind == TestKind.PRE
                ? TestWindow.beforeTraining(batch, plan, opens)
                : TestWindow.afterTraining(batch, plan);
    }
}
