package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolment;
import id.go.pontianak.bangkom.lifecycle.learning.Practice;
import id.go.pontianak.bangkom.lifecycle.learning.PracticeLog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a self-paced batch asks of its learner beside reading, in the order in which it is done, and what of it is there. */
@Component
class CourseSteps {

    /** {@code label} is a message key, {@code detail} completes it with arguments; {@code path} where it is done. */
    record Step(String label, boolean done, String detail, List<Object> arguments, String path) {}

    private final Examinations examinations;
    private final PracticeLog log;
    private final Programmes programmes;

    CourseSteps(Examinations examinations, PracticeLog log, Programmes programmes) {
        this.examinations = examinations;
        this.log = log;
        this.programmes = programmes;
    }

    /** Whether nobody passes the blended training to which the course belongs without having read it. */
    boolean readingAsked(Enrolment enrolment) {
        Batch batch = enrolment.batch();
        return batch != null
                && batch.mode() == Batch.Mode.CAMPURAN
                && programmes
                        .terms(batch.programme(), batch.programmeVersion())
                        .completion()
                        .reading();
    }

    /** None for open reading, and for batches with classes, whose tests are those of the class. */
    List<Step> of(PersonId person, Enrolment enrolment) {
        Batch batch = enrolment.batch();
        if (batch == null || batch.mode().blocks()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(test(person, batch, TestKind.PRE, "learning.step.pre"));
        int missing = enrolment.missing().size();
        steps.add(new Step(
                "learning.step.pages",
                missing == 0,
                missing == 0 ? "learning.step.done" : "learning.step.pages.missing",
                List.of(missing),
                ""));
        if (enrolment.course().practice().asked()) {
            steps.add(practice(person, enrolment));
        }
        steps.add(
                missing == 0
                        ? test(person, batch, TestKind.POST, "learning.step.post")
                        : new Step("learning.step.post", false, "learning.step.afterPages", List.of(missing), ""));
        return steps;
    }

    private Step practice(PersonId person, Enrolment enrolment) {
        String programme = enrolment.course().programme();
        Practice practice = log.of(person, programme);
        return new Step(
                "learning.step.practice",
                practice.state() == Practice.State.CONFIRMED,
                "learning.practice.state." + practice.state(),
                List.of(practice.entries().size(), enrolment.course().practice().entries()),
                "/learning/" + programme + "/practice");
    }

    private Step test(PersonId person, Batch batch, TestKind kind, String label) {
        if (!examinations.opened(batch.number(), kind)) {
            return new Step(label, false, "learning.step.notOpen", List.of(), "");
        }
        TestScore score = examinations.score(batch.number(), kind, person).orElse(null);
        BigDecimal points = score == null ? null : score.score();
        if (score == null || points == null) {
            return new Step(label, false, "learning.step.open", List.of(), "/tests");
        }
        String best = points.stripTrailingZeros().toPlainString();
        return new Step(label, kind == TestKind.PRE || score.passed(), "learning.step.score", List.of(best), "/tests");
    }
}
