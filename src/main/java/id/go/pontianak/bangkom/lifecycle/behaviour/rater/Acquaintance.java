package id.go.pontianak.bangkom.lifecycle.behaviour.rater;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Whether a superior may say that he does not know somebody well enough yet: he came under him lately, or holds his position for fewer days than
 * {@code evaluation.acquaintedDays}, or it is not known since when.
 */
@Component
public class Acquaintance {

    private final Directory directory;
    private final Policies policies;
    private final BusinessClock clock;

    Acquaintance(Directory directory, Policies policies, BusinessClock clock) {
        this.directory = directory;
        this.policies = policies;
        this.clock = clock;
    }

    public boolean isShort(Alumnus alumnus) {
        if (alumnus.movedOn() != null) {
            return true;
        }
        LocalDate since = directory.person(alumnus.person()).more().positionSince();
        LocalDate today = clock.today();
        return since == null || since.isAfter(today.minusDays(policies.number("evaluation.acquaintedDays", today)));
    }
}
