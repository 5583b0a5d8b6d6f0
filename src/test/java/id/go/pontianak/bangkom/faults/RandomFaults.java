package id.go.pontianak.bangkom.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Twenty kills, each of a node and at a moment that chance chooses, while officials decide; now and then of both. */
class RandomFaults {

    private static final int KILLS = Integer.getInteger("faults.kills", 20);
    private static final String NAME = "random kills";

    @Test
    void nothingIsLostAndNothingHappensTwice() throws Exception {
        Random random = new Random(Seed.ofThisRun());
        Cluster cluster = Cluster.bothUp();
        cluster.haveOpen(400);
        Duration longest = Duration.ZERO;
        int both = 0;
        try (Driver load = new Driver(NAME, cluster, cluster::addresses, 8, 12, Seed.ofThisRun())) {
            for (int kill = 0; kill < KILLS; kill++) {
                // Not a wait for something: the moment is what is tried.
                TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(2_000));
                int victim = random.nextInt(2);
                Instant killed = Instant.now();
                cluster.kill(victim);
                if (random.nextInt(5) == 0) {
                    cluster.kill(1 - victim);
                    cluster.start(1 - victim);
                    both++;
                }
                cluster.start(victim);
                cluster.node(0).awaitHealthy();
                cluster.node(1).awaitHealthy();
                Duration took = Duration.between(killed, Instant.now());
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
        }
        cluster.settle(Duration.ofMinutes(3));
        FaultTable.judge(
                cluster,
                NAME,
                KILLS,
                longest,
                "seed %d; %d times both nodes; recovery: longest until both were healthy"
                        .formatted(Seed.ofThisRun(), both));
    }
}
