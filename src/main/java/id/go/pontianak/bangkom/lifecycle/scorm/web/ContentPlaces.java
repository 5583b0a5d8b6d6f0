package id.go.pontianak.bangkom.lifecycle.scorm.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many files of packages are read and sent at once (bulkhead), so that content takes no more of the portal's memory, connections and
 * threads. Of those places one launch has a part only, so that a learner on a slow line, or one who stopped reading, leaves the others
 * theirs. Whoever finds none waits a moment, and of those who wait there are few as well.
 */
final class ContentPlaces {

    /** Files in all. */
    static final int ALL = 32;

    /** Files of one launch: browsers ask for six at once. */
    static final int OF_ONE = 8;

    private static final int WAITING = 64;

    private final Semaphore all = new Semaphore(ALL, true);
    private final Semaphore waiting = new Semaphore(WAITING);
    private final Map<String, Launch> launches = new ConcurrentHashMap<>();
    private final Duration patience;

    ContentPlaces(Duration patience) {
        this.patience = patience;
    }

    /** Given back by closing it. */
    interface Place extends AutoCloseable {

        @Override
        void close();
    }

    private static final class Launch {
        private final Semaphore places = new Semaphore(OF_ONE, true);
        private int users;
    }

    /** Empty where there is none in time. */
    Optional<Place> take(String token) {
        if (!waiting.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return await(token);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            waiting.release();
        }
    }

    private Optional<Place> await(String token) throws InterruptedException {
        Launch launch = enter(token);
        long until = System.nanoTime() + patience.toNanos();
        boolean own = false;
        boolean taken = false;
        try {
            own = launch.places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
            taken = own && all.tryAcquire(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } finally {
            if (!taken) {
                leave(token, launch, own);
            }
        }
        return taken
                ? Optional.of(() -> {
                    all.release();
                    leave(token, launch, true);
                })
                : Optional.empty();
    }

    private Launch enter(String token) {
        return launches.compute(token, (key, known) -> {
            Launch launch = known == null ? new Launch() : known;
            launch.users++;
            return launch;
        });
    }

    private void leave(String token, Launch launch, boolean own) {
        if (own) {
            launch.places.release();
        }
        launches.computeIfPresent(token, (key, known) -> --known.users == 0 ? null : known);
    }

    /** Launches of which a file is read or waited for. */
    int launches() {
        return launches.size();
    }
}
