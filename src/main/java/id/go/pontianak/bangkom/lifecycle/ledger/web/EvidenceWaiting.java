package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** At whom evidence waits. */
@Component
class EvidenceWaiting {

    /** {@code at} in words; {@code until} null where nothing is due. */
    record Waits(String at, @Nullable Instant until) {}

    private final Decisions decisions;
    private final Authority authority;
    private final AddresseeTitles titles;

    EvidenceWaiting(Decisions decisions, Authority authority, AddresseeTitles titles) {
        this.decisions = decisions;
        this.authority = authority;
        this.titles = titles;
    }

    List<Waits> of(String number) {
        return decisions.listOpenOf(new CaseNumber(number)).stream()
                .map(task -> new Waits(titles.of(task.candidates()), task.due()))
                .toList();
    }

    /** Tasks of the case that wait at this person. */
    List<TaskId> ownTasks(String number, PersonId person) {
        return decisions.listOpenOf(new CaseNumber(number)).stream()
                .filter(task -> !Collections.disjoint(task.candidates(), authority.addresseesOf(person)))
                .map(OpenTask::id)
                .toList();
    }
}
