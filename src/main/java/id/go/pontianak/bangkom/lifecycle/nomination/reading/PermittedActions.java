package id.go.pontianak.bangkom.lifecycle.nomination.reading;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Actions that the page of a nomination offers its reader. */
@Component
class PermittedActions {

    private final NominationRights rights;
    private final CallPolicy calls;
    private final Authority authority;
    private final Decisions decisions;
    private final Directory directory;

    PermittedActions(
            NominationRights rights, CallPolicy calls, Authority authority, Decisions decisions, Directory directory) {
        this.rights = rights;
        this.calls = calls;
        this.authority = authority;
        this.decisions = decisions;
        this.directory = directory;
    }

    NominationView.Actions of(Nomination nomination, Batch batch, PersonId reader) {
        boolean handles = rights.mayHandle(reader, nomination);
        boolean open = !nomination.status().ended();
        boolean before = calls.notStarted(batch);
        boolean hr = rights.isCityHr(reader);
        return new NominationView.Actions(
                taskOf(nomination, reader),
                open && before && handles,
                before && handles && !reader.equals(nomination.person()),
                calls.mayTakeBack(reader, nomination, batch),
                nomination.status() == NominationStatus.REJECTED
                        && !nomination.reviewed()
                        && reader.equals(nomination.person()),
                hr && nomination.openStep().isPresent(),
                hr && open && before);
    }

    private @Nullable String taskOf(Nomination nomination, PersonId reader) {
        return decisions.listOpenOf(nomination.caseNumber()).stream()
                .filter(task -> authority
                        .capacityFor(reader, task.candidates(), nomination.conflictScope())
                        .isPresent())
                .map(OpenTask::id)
                .map(id -> "/tasks/" + id)
                .findFirst()
                .orElse(null);
    }

    /** For HR: the offices above the nominee, from the nearest, one of which may be asked instead. */
    List<Option> offices(Nomination nomination, PersonId reader) {
        if (!rights.isCityHr(reader)) {
            return List.of();
        }
        String first = directory.person(nomination.person()).supervisorOffice();
        return Stream.iterate(
                        Optional.ofNullable(first).flatMap(directory::findOffice),
                        Optional::isPresent,
                        office -> office.map(Office::superior).flatMap(directory::findOffice))
                .flatMap(Optional::stream)
                .map(office -> new Option(office.code(), office.title()))
                .toList();
    }
}
