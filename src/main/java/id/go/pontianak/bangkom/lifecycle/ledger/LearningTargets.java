package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How many learning hours a year asks of whom: one dated setting per kind of employment, read by every other module here. */
@Service
public class LearningTargets {

    /** {@code cap} tells that {@code hours} are not to be exceeded instead of to be reached. */
    public record Target(int hours, boolean cap) {

        /** Key of the words that hold hours done, the first argument, against it, the second; a cap is not said as a goal. */
        public String said() {
            if (hours == 0) {
                return "ledger.hours";
            }
            return cap ? "ledger.ofCap" : "ledger.ofGoal";
        }

        /** What is missing to it; a cap asks for nothing. */
        public int missing(int reached) {
            return cap ? 0 : Math.max(0, hours - reached);
        }
    }

    private static final String TARGET = "ledger.yearlyTarget";
    private static final String CAP = "ledger.contractCap";
    private static final Target NOTHING = new Target(0, false);

    private final Policies policies;
    private final Clock clock;

    LearningTargets(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Contract staff have a cap (PP 49/2018 art. 40), also those who work part time; for whom no status is known the target holds. A year
     * before the first value asked for nothing.
     */
    public Target of(@Nullable EmploymentStatus status, int year) {
        boolean contract = status == EmploymentStatus.PPPK || status == EmploymentStatus.PPPK_PARUH_WAKTU;
        return policies.find(contract ? CAP : TARGET, day(year))
                .map(hours -> new Target(hours, contract))
                .orElse(NOTHING);
    }

    /** As set on the day. */
    public int yearlyTarget(LocalDate day) {
        return policies.number(TARGET, day);
    }

    /** As set on the day. */
    public int contractCap(LocalDate day) {
        return policies.number(CAP, day);
    }

    /** A year that is over keeps the number with which it ended, and a year to come begins with its own. */
    private LocalDate day(int year) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), City.ZONE);
        if (year < today.getYear()) {
            return LocalDate.of(year, 12, 31);
        }
        return year > today.getYear() ? LocalDate.of(year, 1, 1) : today;
    }
}
