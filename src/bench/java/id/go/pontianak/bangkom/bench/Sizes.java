package id.go.pontianak.bangkom.bench;

import java.util.Arrays;
import java.util.List;

/** How much of everything; the defaults are what the goals speak of, {@code -Dbench.tasks=…} and the like make a run small. */
record Sizes(
        int tasks, int fewTasks, int warmUp, int samples, int rounds, int perRound, List<Integer> cases, int employees, int manyEmployees) {

    /** What the two officials hold whose lists are read, in both sizes of the city. */
    static final int HELD = 300;

    static final int HELD_BY_BUSY = 3_000;

    static Sizes given() {
        return new Sizes(
                given("tasks", 1_000_000),
                given("fewTasks", 10_000),
                given("warmUp", 400),
                given("samples", 100),
                given("rounds", 20),
                given("perRound", 100),
                Arrays.stream(System.getProperty("bench.cases", "10000,100000,1000000").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                given("employees", 10_000),
                given("manyEmployees", 100_000));
    }

    private static int given(String name, int otherwise) {
        return Integer.getInteger("bench." + name, otherwise);
    }

    /** Which parts to run: {@code -Dbench.only=lists,decisions,board,needs,import,start}; all when absent. */
    static boolean wanted(String part) {
        String only = System.getProperty("bench.only", "");
        return only.isBlank() || List.of(only.split(",")).contains(part);
    }
}
