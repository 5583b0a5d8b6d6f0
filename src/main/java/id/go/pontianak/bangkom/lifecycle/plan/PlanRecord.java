package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was done to a plan, or to a change of one of its items, into the journal of that case; the lists follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanRecord {

    /** Who did it, in which capacity and why; {@code action} completes {@code journal.plan.}. */
    public record Deed(
            String action,
            PersonId by,
            @Nullable Capacity capacity,
            @Nullable String reason) {

        public static Deed of(String action, DecisionRecord made) {
            return new Deed(action, made.by(), made.capacity(), made.words().isBlank() ? null : made.words());
        }

        public static Deed of(String action, PersonId by) {
            return new Deed(action, by, null, null);
        }

        public Deed because(String why) {
            return new Deed(action, by, capacity, why);
        }
    }

    private static final String PLAN = "annual-plan";
    private static final String ITEM = "plan-item";

    private final Journal journal;
    private final ApplicationEventPublisher events;

    PlanRecord(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    public void system(String number, String action) {
        system(number, action, Map.of());
    }

    public void system(String number, String action, Map<String, String> facts) {
        journal.recordSystem(number, "journal.plan." + action, facts);
        events.publishEvent(new CaseChanged(process(number), number));
    }

    public void of(String number, Deed deed, Map<String, String> facts) {
        journal.record(number, "journal.plan." + deed.action(), deed.by(), deed.capacity(), deed.reason(), facts);
        events.publishEvent(new CaseChanged(process(number), number));
    }

    private static String process(String number) {
        return number.startsWith("ITEM-") ? ITEM : PLAN;
    }
}
