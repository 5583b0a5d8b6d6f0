package id.go.pontianak.bangkom.demo.year.web;

import id.go.pontianak.bangkom.demo.clock.ClockMover;
import id.go.pontianak.bangkom.demo.clock.ClockUse;
import id.go.pontianak.bangkom.demo.year.YearPlay;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.workflow.job.Jobs;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the year behind the page that asked for it. The engine's own executor rests meanwhile, or jobs would run between two steps. */
@Component
@Profile({"demo", "year"})
class YearRun implements ClockUse {

    private static final Logger LOG = LoggerFactory.getLogger(YearRun.class);

    /** Whose people are trained: the perangkat daerah with the most of them. */
    private static final String AGENCY = "DINKES";

    private final YearPlay play;
    private final YearRows rows;
    private final Jobs jobs;
    private final ObjectProvider<ClockMover> mover;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "demo-year"));
    private volatile boolean playing;

    YearRun(YearPlay play, YearRows rows, Jobs jobs, ObjectProvider<ClockMover> mover) {
        this.play = play;
        this.rows = rows;
        this.jobs = jobs;
        this.mover = mover;
    }

    @Override
    public boolean inUse() {
        return playing;
    }

    /** Refused while the clock is moved, and where a year was begun before. */
    synchronized void begin() {
        if (mover.stream().anyMatch(ClockMover::moving)) {
            throw new NotPossibleNow("demo.clock.alreadyMoving");
        }
        if (!rows.begin()) {
            throw new NotPossibleNow("demo.year.once");
        }
        playing = true;
        thread.execute(this::run);
    }

    private void run() {
        boolean wasPaused = jobs.paused();
        jobs.pause();
        try {
            play.play(AGENCY, (episode, findings) -> rows.add(findings));
        } catch (RuntimeException problem) {
            LOG.error("The year could not be played", problem);
        } finally {
            playing = false;
            if (!wasPaused) {
                jobs.resume();
            }
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }
}
