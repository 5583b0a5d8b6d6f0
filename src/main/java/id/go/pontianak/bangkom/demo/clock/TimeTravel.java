package id.go.pontianak.bangkom.demo.clock;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.notification.Mailing;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.job.Jobs;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes business time forward from one due instant to the next and does at each what is due there: timers, rows of many cases at once,
 * mail. The engine's own executor rests meanwhile, or jobs would run twice.
 */
@Component
@ConditionalOnProperty("bangkom.workflow.clock-movable")
@Profile("!production")
public class TimeTravel {

    /** When the first reminders may go out; with midnight a stop of every day, whatever else is due. */
    private static final LocalTime REMINDERS = LocalTime.of(7, 30);

    private static final int ROUNDS = 50;

    private final BusinessClock clock;
    private final Jobs jobs;
    private final BulkRuns bulk;
    private final Mailing mailing;
    private final ExecutorService helper = Executors.newSingleThreadExecutor(work -> new Thread(work, "demo-mail"));

    TimeTravel(BusinessClock clock, Jobs jobs, BulkRuns bulk, Mailing mailing) {
        this.clock = clock;
        this.jobs = jobs;
        this.bulk = bulk;
        this.mailing = mailing;
    }

    /** Travels to the target, which may not lie behind; {@code ran} hears at each stop how many jobs were run there. */
    public void travel(Instant target, IntConsumer ran) {
        boolean wasPaused = jobs.paused();
        jobs.pause();
        try {
            ran.accept(work());
            while (clock.instant().isBefore(target)) {
                Instant stop = nextStop(target);
                if (stop.isAfter(clock.instant())) {
                    clock.advanceTo(stop);
                }
                ran.accept(work());
            }
        } finally {
            if (!wasPaused) {
                jobs.resume();
            }
        }
    }

    private int work() {
        int all = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int ran = jobs.runDue();
            bulk.workAll();
            all += ran;
            if (ran == 0) {
                break;
            }
        }
        send();
        return all;
    }

    /** Several senders share the queue, as several nodes would. */
    private void send() {
        CompletableFuture<?> second = CompletableFuture.runAsync(mailing::sendDue, helper);
        mailing.sendDue();
        second.join();
    }

    @PreDestroy
    void stop() {
        helper.shutdownNow();
    }

    private Instant nextStop(Instant target) {
        Instant now = clock.instant();
        ZonedDateTime city = now.atZone(BusinessClock.CITY);
        Stream<Instant> daily = Stream.of(
                city.toLocalDate().plusDays(1).atStartOfDay(BusinessClock.CITY).toInstant(),
                city.toLocalDate().atTime(REMINDERS).atZone(BusinessClock.CITY).toInstant());
        Stream<Instant> due =
                Stream.of(jobs.nextDue(), mailing.nextDue(), bulk.nextDue()).flatMap(Optional::stream);
        return Stream.concat(daily, due)
                .filter(now::isBefore)
                .filter(target::isAfter)
                .min(Instant::compareTo)
                .orElse(target);
    }
}
