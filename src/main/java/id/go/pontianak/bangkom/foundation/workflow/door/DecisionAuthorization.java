package id.go.pontianak.bangkom.foundation.workflow.door;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Paper;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who may go through the door, in each of the modes. */
@Component
class DecisionAuthorization {

    record Admitted(PersonId decider, Capacity capacity, Decision.@Nullable Entry entry) {}

    private final SingletonSupplier<Authority> authority;
    private final EntryRights entryRights;
    private final Journal journal;

    DecisionAuthorization(ObjectProvider<Authority> authority, EntryRights entryRights, Journal journal) {
        this.authority = SingletonSupplier.of(authority::getObject);
        this.entryRights = entryRights;
        this.journal = journal;
    }

    Admitted admit(PersonId actor, Request request, OpenTask task, TaskDescription description) {
        return switch (request.way().mode()) {
            case DIRECT -> direct(actor, task, description);
            case FROM_PAPER -> fromPaper(actor, request, task, description);
            case IN_PERSONS_NAME -> inPersonsName(actor, request, task, description);
        };
    }

    /** The owner journals the decision; that somebody else entered it, and on what proof, is journalled here. */
    void recordEntry(Decision decision) {
        Decision.Entry entry = decision.entry();
        if (entry == null) {
            return;
        }
        Map<String, String> facts = new HashMap<>();
        facts.put("decider", decision.decidedBy().toString());
        facts.put("task", decision.task().element());
        Paper paper = entry.paper();
        if (paper != null) {
            facts.put("paper", Objects.toString(paper.number(), ""));
            facts.put("day", Objects.toString(paper.day(), ""));
            facts.put("evidence", Objects.toString(paper.scan(), ""));
        }
        journal.record(
                decision.task().caseNumber(),
                Deed.of(
                                paper != null ? "journal.workflow.enteredFromPaper" : "journal.workflow.enteredInName",
                                entry.by())
                        .because(entry.note()),
                facts);
    }

    private Admitted direct(PersonId actor, OpenTask task, TaskDescription description) {
        Capacity capacity = authority
                .obtain()
                .capacityFor(actor, task.candidates(), description.conflictScope())
                .orElseThrow(NotFound::new);
        return new Admitted(actor, capacity, null);
    }

    private Admitted fromPaper(PersonId actor, Request request, OpenTask task, TaskDescription description) {
        entryRights.requirePaper(actor, description);
        PersonId decider = deciderOf(request);
        Paper paper = entryRights.checked(request.way().paper());
        Capacity capacity = authority
                .obtain()
                .capacityFor(
                        decider, task.candidates(), description.conflictScope(), Objects.requireNonNull(paper.day()))
                .orElseThrow(() -> RuleViolated.at("decider", "refusal.workflow.notEntitled"));
        return new Admitted(decider, capacity, new Decision.Entry(request.way().mode(), actor, "", paper));
    }

    private Admitted inPersonsName(PersonId actor, Request request, OpenTask task, TaskDescription description) {
        PersonId decider = deciderOf(request);
        entryRights.requireName(actor, decider, task, description);
        Capacity capacity = authority
                .obtain()
                .capacityFor(decider, task.candidates(), description.conflictScope())
                .orElseThrow(NotFound::new);
        String note = ReadableText.of(request.way().note());
        if (note.isEmpty()) {
            throw RuleViolated.at("note", "refusal.workflow.noteRequired");
        }
        return new Admitted(decider, capacity, new Decision.Entry(request.way().mode(), actor, note, null));
    }

    private static PersonId deciderOf(Request request) {
        PersonId decider = request.way().decider();
        if (decider == null) {
            throw RuleViolated.at("decider", "refusal.workflow.deciderRequired");
        }
        return decider;
    }
}
