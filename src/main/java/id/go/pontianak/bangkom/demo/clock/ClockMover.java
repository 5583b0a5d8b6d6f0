package id.go.pontianak.bangkom.demo.clock;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the clock behind the page that asked for it, one movement at a time, and tells how far it is. */
@Component
@ConditionalOnProperty("bangkom.workflow.clock-movable")
@Profile("!production")
public class ClockMover {

    private static final Logger LOG = LoggerFactory.getLogger(ClockMover.class);
    private static final Duration FARTHEST = Duration.ofDays(400);

    private final BusinessClock clock;
    private final TimeTravel timeTravel;
    private final ObjectProvider<ClockUse> others;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "demo-clock"));
    private final AtomicReference<@Nullable Move> move = new AtomicReference<>();

    ClockMover(BusinessClock clock, TimeTravel timeTravel, ObjectProvider<ClockUse> others) {
        this.clock = clock;
        this.timeTravel = timeTravel;
        this.others = others;
    }

    Optional<Move> last() {
        return Optional.ofNullable(move.get());
    }

    /** Whether a movement is under way. */
    public boolean moving() {
        return last().filter(current -> !current.finished()).isPresent();
    }

    void moveTo(Instant target) {
        Instant now = clock.instant();
        if (!target.isAfter(now)) {
            throw RuleViolated.at("day", "demo.clock.backwards");
        }
        if (target.isAfter(now.plus(FARTHEST))) {
            throw RuleViolated.at("day", "demo.clock.tooFar", FARTHEST.toDays());
        }
        begin(Move.to(now, target));
    }

    private synchronized void begin(Move next) {
        if (moving() || others.stream().anyMatch(ClockUse::inUse)) {
            throw new NotPossibleNow("demo.clock.alreadyMoving");
        }
        move.set(next);
        thread.execute(() -> run(next));
    }

    private void run(Move begun) {
        boolean failed = true;
        try {
            timeTravel.travel(
                    begun.target(),
                    ran -> move.updateAndGet(current -> orBegun(current, begun).at(clock.instant(), ran)));
            failed = false;
        } catch (RuntimeException problem) {
            LOG.error("The clock stopped on its way", problem);
        } finally {
            boolean end = failed;
            move.updateAndGet(current -> orBegun(current, begun).end(clock.instant(), end));
        }
    }

    private static Move orBegun(@Nullable Move current, Move begun) {
        return current == null ? begun : current;
    }

    /** A movement that is cut short stays where it is; the next one goes on from there. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }
}
