package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import org.springframework.stereotype.Component;

/** How long the reserve is: a share of the seats by dated setting, rounded up. */
@Component
public class ReserveSize {

    private final Policies policies;
    private final BusinessClock clock;

    ReserveSize(Policies policies, BusinessClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    public int of(int seats) {
        return (seats * policies.number("batch.reserveShare", clock.today()) + 99) / 100;
    }
}
