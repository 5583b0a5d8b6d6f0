package id.go.pontianak.bangkom.faults;

/** The number from which a run draws its chances; printed, and given again with {@code -Dfaults.seed} to repeat them. */
final class Seed {

    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

    static {
        System.out.println("faults.seed=" + SEED);
    }

    private Seed() {}

    static long ofThisRun() {
        return SEED;
    }
}
