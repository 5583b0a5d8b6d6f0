package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Open tasks of a batch as its page shows them. */
@Component
class OpenSteps {

    private final Decisions decisions;
    private final BusinessClock clock;

    OpenSteps(Decisions decisions, BusinessClock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    List<BatchPage.Step> listOf(String number) {
        return decisions.listOpenOf(new CaseNumber(number)).stream()
                .map(task -> {
                    Instant due = task.due();
                    return new BatchPage.Step(
                            "task." + task.process() + '.' + task.element(),
                            due,
                            due != null && due.isBefore(clock.instant()));
                })
                .toList();
    }
}
