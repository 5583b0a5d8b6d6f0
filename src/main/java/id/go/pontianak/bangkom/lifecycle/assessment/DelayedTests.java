package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.CompletionTerms;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every working morning: closed batches whose delayed test is due get it, each in a transaction of its own. From then on it is kept as other tests are. */
@Component
class DelayedTests implements DailyReminder, BulkRuns.Worker {

    static final String KIND = "assessment.delayed";

    /** Nobody in particular: the round acts for no person. */
    private static final PersonId MACHINE = new PersonId(new UUID(0, 0));

    /** No window of thirty working days takes more calendar days. */
    private static final int LONGEST = 90;

    private final Batches batches;
    private final DelayedTest delayed;
    private final TestOpening opening;
    private final TestCalendar calendar;
    private final BulkRuns runs;
    private final BusinessClock clock;

    DelayedTests(
            Batches batches,
            DelayedTest delayed,
            TestOpening opening,
            TestCalendar calendar,
            BulkRuns runs,
            BusinessClock clock) {
        this.batches = batches;
        this.delayed = delayed;
        this.opening = opening;
        this.calendar = calendar;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void remind(LocalDate today) {
        LocalDate latest = today.minusDays(Collections.min(CompletionTerms.DELAYS));
        LocalDate earliest = today.minusDays(Collections.max(CompletionTerms.DELAYS) + LONGEST);
        List<BulkRuns.Row> due = batches.listBetween(earliest, latest).stream()
                .filter(batch -> batch.status() == BatchStatus.CLOSED)
                .filter(batch -> delayed.window(batch)
                        .filter(window -> window.openAt(clock.instant()))
                        .isPresent())
                .map(batch -> new BulkRuns.Row(batch.number(), batch.number()))
                .toList();
        if (!due.isEmpty()) {
            runs.start(KIND, MACHINE, due);
        }
    }

    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        Batch batch = batches.batch(row.input());
        delayed.window(batch).filter(window -> window.openAt(clock.instant())).ifPresent(window -> {
            opening.delayed(batch, window);
            calendar.reconcile(batch.number());
        });
    }
}
