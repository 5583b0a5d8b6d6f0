package id.go.pontianak.bangkom.lifecycle.batch;

import java.util.Map;

/** What HR plans: which programme, when, where, and for how many. {@code quota} names seats per perangkat daerah; the rest is the city pool. */
public record BatchPlan(
        String programme, Schedule schedule, Batch.Mode mode, Batch.Location location, String place, Seating seating) {

    /** Seats altogether and those reserved per perangkat daerah. */
    public record Seating(int seats, Map<String, Integer> quota) {}
}
