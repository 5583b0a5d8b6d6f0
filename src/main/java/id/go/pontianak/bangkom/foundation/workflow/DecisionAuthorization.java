package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Mode;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may go through the door, in each of the modes. */
@Component
class DecisionAuthorization {

    record Admitted(PersonId decider, Capacity capacity, Decision.@Nullable Entry entry) {}

    private final ObjectProvider<Authority> authority;
    private final ObjectProvider<Directory> directory;
    private final Journal journal;

    DecisionAuthorization(ObjectProvider<Authority> authority, ObjectProvider<Directory> directory, Journal journal) {
        this.authority = authority;
        this.directory = directory;
        this.journal = journal;
    }

    Admitted admit(PersonId actor, Request request, OpenTask task, TaskDescription description) {
        return switch (request.mode()) {
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
        boolean paper = entry.mode() == Mode.FROM_PAPER;
        journal.record(
                decision.task().caseNumber(),
                paper ? "journal.workflow.enteredFromPaper" : "journal.workflow.enteredInName",
                entry.by(),
                null,
                paper ? null : entry.proof(),
                Map.of(
                        "decider",
                        decision.decidedBy().toString(),
                        "task",
                        decision.task().element(),
                        "evidence",
                        paper ? entry.proof() : ""));
    }

    private Admitted direct(PersonId actor, OpenTask task, TaskDescription description) {
        Capacity capacity = authority
                .getObject()
                .capacityFor(actor, task.candidates(), description.conflictScope())
                .orElseThrow(NotFound::new);
        return new Admitted(actor, capacity, null);
    }

    private Admitted fromPaper(PersonId actor, Request request, OpenTask task, TaskDescription description) {
        if (!authority.getObject().isCityHr(actor)
                || description.conflictScope().bars(actor)) {
            throw new NotFound();
        }
        PersonId decider = deciderOf(request);
        Capacity capacity = authority
                .getObject()
                .capacityFor(decider, task.candidates(), description.conflictScope())
                .orElseThrow(() -> RuleViolated.at("decider", "refusal.workflow.notEntitled"));
        return new Admitted(decider, capacity, entry(actor, request, "refusal.workflow.scanRequired"));
    }

    private Admitted inPersonsName(PersonId actor, Request request, OpenTask task, TaskDescription description) {
        PersonId decider = deciderOf(request);
        Person person = directory.getObject().person(decider);
        if (!authority.getObject().unitsOfHr(actor).contains(person.governmentUnit())
                || !task.candidates().contains(Addressee.person(decider))) {
            throw new NotFound();
        }
        String email = person.email();
        if (email != null && !email.isBlank()) {
            throw RuleViolated.at("decider", "refusal.workflow.hasEmail", person.name());
        }
        Capacity capacity = authority
                .getObject()
                .capacityFor(decider, task.candidates(), description.conflictScope())
                .orElseThrow(NotFound::new);
        return new Admitted(decider, capacity, entry(actor, request, "refusal.workflow.noteRequired"));
    }

    private static PersonId deciderOf(Request request) {
        PersonId decider = request.decider();
        if (decider == null) {
            throw RuleViolated.at("decider", "refusal.workflow.deciderRequired");
        }
        return decider;
    }

    private static Decision.Entry entry(PersonId actor, Request request, String missing) {
        String proof = ReadableText.of(request.proof());
        if (proof.isEmpty()) {
            throw RuleViolated.at("proof", missing);
        }
        return new Decision.Entry(request.mode(), actor, proof);
    }
}
