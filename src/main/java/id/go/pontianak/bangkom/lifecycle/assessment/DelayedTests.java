package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.CompletionTerms;
import java.time.LocalDate;
import java.util.Collections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every working morning: closed batches whose delayed test is due get it. From then on it is kept as other tests are. */
@Component
@Transactional
class DelayedTests implements DailyReminder {

    /** No window of thirty working days takes more calendar days. */
    private static final int LONGEST = 90;

    private final Batches batches;
    private final DelayedTest delayed;
    private final TestOpening opening;
    private final TestCalendar calendar;
    private final BusinessClock clock;

    DelayedTests(
            Batches batches, DelayedTest delayed, TestOpening opening, TestCalendar calendar, BusinessClock clock) {
        this.batches = batches;
        this.delayed = delayed;
        this.opening = opening;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void remind(LocalDate today) {
        LocalDate latest = today.minusDays(Collections.min(CompletionTerms.DELAYS));
        LocalDate earliest = today.minusDays(Collections.max(CompletionTerms.DELAYS) + LONGEST);
        batches.listBetween(earliest, latest).stream()
                .filter(batch -> batch.status() == BatchStatus.CLOSED)
                .forEach(this::open);
    }

    private void open(Batch batch) {
        delayed.window(batch).filter(window -> window.openAt(clock.instant())).ifPresent(window -> {
            opening.delayed(batch, window);
            calendar.reconcile(batch.number());
        });
    }
}
