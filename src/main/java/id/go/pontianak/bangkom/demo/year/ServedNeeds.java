package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import id.go.pontianak.bangkom.lifecycle.plan.NeedCoverage;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFromNeeds;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The locked lines that ask for a training, and whether the plan serves them. */
@Component
@Profile({"demo", "year"})
public class ServedNeeds {

    private final Needs needs;
    private final Plans plans;
    private final PlanFromNeeds taking;
    private final NeedCoverage coverage;

    ServedNeeds(Needs needs, Plans plans, PlanFromNeeds taking, NeedCoverage coverage) {
        this.needs = needs;
        this.plans = plans;
        this.taking = taking;
        this.coverage = coverage;
    }

    /** Links them with the item of the programme. */
    public void take(Year year, Training training) {
        taking.take(year.plan(), lines(year, training), year.analyst());
    }

    public int asked(Year year, Training training) {
        return lines(year, training).size();
    }

    public long served(Year year, Training training) {
        Set<UUID> asked = lines(year, training);
        return coverage.of(plans.plan(year.plan())).stream()
                .filter(line -> line.served() && asked.contains(line.need().id()))
                .count();
    }

    private Set<UUID> lines(Year year, Training training) {
        return needs.lines(year.number()).stream()
                .filter(line -> line.unit().equals(year.agency())
                        && training.programme().equals(line.programme()))
                .map(Need::id)
                .collect(Collectors.toSet());
    }
}
