package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;

/** Seats of a batch, and how many of them are reserved for single perangkat daerah. */
@Embeddable
class SeatPlan {

    private static final int MOST = 1000;

    private int seats;

    @ElementCollection
    @CollectionTable(name = "batch_quota", joinColumns = @JoinColumn(name = "batch"))
    @MapKeyColumn(name = "unit")
    @Column(name = "seats")
    private Map<String, Integer> quota = new HashMap<>();

    protected SeatPlan() {}

    SeatPlan(BatchPlan.Seating seating) {
        change(seating);
    }

    final void change(BatchPlan.Seating seating) {
        if (seating.seats() < 1 || seating.seats() > MOST) {
            throw RuleViolated.at("seats", "refusal.batch.seats");
        }
        long reserved =
                seating.quota().values().stream().mapToLong(Integer::longValue).sum();
        if (reserved > seating.seats() || seating.quota().values().stream().anyMatch(number -> number < 1)) {
            throw RuleViolated.at("quota", "refusal.batch.quota", reserved, seating.seats());
        }
        seats = seating.seats();
        quota.keySet().retainAll(seating.quota().keySet());
        quota.putAll(seating.quota());
    }

    int seats() {
        return seats;
    }

    Map<String, Integer> quota() {
        return Map.copyOf(quota);
    }
}
