package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.Evidence;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceReader;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.ExternalLearning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of evidence show and send on, for the current user. */
@Component
class EvidencePages {

    private final ExternalLearning evidence;
    private final EvidenceReader reader;
    private final EvidenceWaiting waiting;
    private final Authority authority;
    private final CurrentUser user;
    private final AccessEvents openings;
    private final EvidenceChoices choices;

    EvidencePages(
            ExternalLearning evidence,
            EvidenceReader reader,
            EvidenceWaiting waiting,
            Authority authority,
            CurrentUser user,
            AccessEvents openings,
            EvidenceChoices choices) {
        this.evidence = evidence;
        this.reader = reader;
        this.waiting = waiting;
        this.authority = authority;
        this.user = user;
        this.openings = openings;
        this.choices = choices;
    }

    /** What is chosen from, and whether the user may hand in for others. */
    Map<String, Object> choices() {
        Map<String, Object> model = new HashMap<>(choices.model());
        model.put("forOthers", !authority.unitsOfHr(person()).isEmpty());
        return model;
    }

    String handIn(EvidenceForm form) {
        return evidence.handIn(person(), reader.subject(person(), form.employeeNumber()), form.claim(), form.named());
    }

    EvidenceReader.View view(String number) {
        EvidenceReader.View view = reader.view(person(), number);
        openings.opened(view.evidence().person(), AccessEvents.CASE, number);
        return view;
    }

    List<TaskId> ownTasks(String number) {
        return waiting.ownTasks(number, person());
    }

    List<EvidenceWaiting.Waits> waiting(String number) {
        return waiting.of(number);
    }

    /** For whoever may put it right. */
    Evidence own(String number) {
        EvidenceReader.View view = reader.view(person(), number);
        if (!view.mayChange()) {
            throw new NotFound();
        }
        return view.evidence();
    }

    Map<String, Object> changed(String number) {
        Map<String, Object> model = new HashMap<>(choices.model());
        model.put("view", view(number));
        return model;
    }

    void change(String number, EvidenceForm form) {
        own(number);
        evidence.change(person(), number, form.claim(), form.hasFile() ? form.named() : null);
    }

    void withdraw(String number, @Nullable String reason) {
        own(number);
        evidence.withdraw(person(), number, reason);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
