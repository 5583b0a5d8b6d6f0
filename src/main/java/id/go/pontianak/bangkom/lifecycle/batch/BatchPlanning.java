package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchNumbers;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.process.TrainingBatchProcess;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes batches: HR plans one, its process begins and waits for the day on which the call opens. */
@Service
@Transactional
public class BatchPlanning {

    private final BatchLocks locks;
    private final BatchNumbers numbers;
    private final Catalogue catalogue;
    private final Directory directory;
    private final Authority authority;
    private final TrainingBatchProcess process;
    private final BusinessClock clock;

    BatchPlanning(
            BatchLocks locks,
            BatchNumbers numbers,
            Catalogue catalogue,
            Directory directory,
            Authority authority,
            TrainingBatchProcess process,
            BusinessClock clock) {
        this.locks = locks;
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.directory = directory;
        this.authority = authority;
        this.process = process;
        this.clock = clock;
    }

    /** Plans a batch and returns its number. */
    public String plan(BatchPlan plan, PersonId planner) {
        if (!mayPlan(planner)) {
            throw new NotFound();
        }
        return make(plan, planner);
    }

    /** The same for what was set in the plan of the year; {@code setter} set it. */
    public String planReleased(BatchPlan plan, PersonId setter) {
        return make(plan, setter);
    }

    private String make(BatchPlan plan, PersonId planner) {
        if (plan.schedule().opens().isBefore(clock.today())) {
            throw RuleViolated.at("opens", "refusal.batch.inThePast");
        }
        Programme programme = programmeOf(plan);
        plan.seating().quota().keySet().forEach(directory::unit);
        TrainingBatch batch = locks.keep(new TrainingBatch(numbers.next(plan), programme, plan, planner));
        process.planned(batch.caseNumber());
        return batch.number();
    }

    @Transactional(readOnly = true)
    public boolean mayPlan(PersonId person) {
        return authority.isCityHr(person);
    }

    /** In the version that holds on the first day: the batch keeps it, whatever the programme becomes. */
    private Programme programmeOf(BatchPlan plan) {
        int version = catalogue.versionOn(plan.programme(), plan.schedule().starts());
        Programme programme = catalogue.programme(plan.programme(), version);
        if (!programme.active()) {
            throw RuleViolated.at("programme", "refusal.batch.programmeInactive");
        }
        return programme;
    }
}
