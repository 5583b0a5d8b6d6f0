package id.go.pontianak.bangkom.lifecycle.batch.port;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan.Seating;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlanning;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BackwardSchedule;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemReleased;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemWithdrawn;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOpenings;
import id.go.pontianak.bangkom.lifecycle.plan.PlanPlace;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a batch of each run of a released item, with its schedule counted back from its first day. What would have to be called before today is
 * left to HR, and so is a programme that is no longer active.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlannedBatches {

    private final BatchPlanning planning;
    private final Batches batches;
    private final BackwardSchedule schedules;
    private final Catalogue catalogue;
    private final PlanOpenings openings;
    private final BusinessClock clock;

    PlannedBatches(
            BatchPlanning planning,
            Batches batches,
            BackwardSchedule schedules,
            Catalogue catalogue,
            PlanOpenings openings,
            BusinessClock clock) {
        this.planning = planning;
        this.batches = batches;
        this.schedules = schedules;
        this.catalogue = catalogue;
        this.openings = openings;
        this.clock = clock;
    }

    @EventListener
    void on(PlanItemReleased released) {
        String programme = Objects.requireNonNull(released.item().content().programme());
        if (catalogue.programme(programme).active()) {
            released.runs().forEach(run -> open(released.item(), run, programme, released.by()));
        }
    }

    /** Its batch is cancelled first, by those and in the way batches are. */
    @EventListener
    void on(PlanItemWithdrawn withdrawn) {
        withdrawn.batches().stream()
                .filter(batch -> batches.batch(batch).status() != BatchStatus.CANCELLED)
                .findFirst()
                .ifPresent(batch -> {
                    throw RuleViolated.of("refusal.batch.ofItem", batch);
                });
    }

    private void open(PlanItem item, Run run, String programme, PersonId by) {
        Schedule schedule = schedules.of(run.starts(), run.ends());
        if (schedule.opens().isBefore(clock.today())) {
            return;
        }
        Content content = item.content();
        BatchPlan plan = new BatchPlan(
                programme,
                schedule,
                mode(content),
                location(content.place()),
                content.venue(),
                new Seating(run.seats(), item.quota()));
        openings.opened(item, run, planning.planReleased(plan, by));
    }

    private static Batch.Mode mode(Content content) {
        if (content.place() == PlanPlace.ONLINE || content.mode() == Mode.DARING || content.mode() == Mode.MANDIRI) {
            return Batch.Mode.DARING;
        }
        return content.mode() == Mode.CAMPURAN ? Batch.Mode.CAMPURAN : Batch.Mode.TATAP_MUKA;
    }

    private static Batch.Location location(PlanPlace place) {
        return switch (place) {
            case IN_TOWN, ONLINE -> Batch.Location.IN_TOWN;
            case OUT_OF_TOWN -> Batch.Location.OUT_OF_TOWN;
            case ABROAD -> Batch.Location.ABROAD;
        };
    }
}
