package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Option;
import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.FindingTexts;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRoute;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.OfficeNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of one nomination, as its reader may see it. */
@Service
@Transactional(readOnly = true)
public class NominationPages {

    private final NominationStore store;
    private final NominationRights rights;
    private final NominationRoute route;
    private final CallPolicy calls;
    private final FindingTexts findings;
    private final OfficeNames names;
    private final Batches batches;
    private final Catalogue catalogue;
    private final Directory directory;
    private final Authority authority;
    private final Decisions decisions;
    private final BusinessClock clock;

    NominationPages(
            NominationStore store,
            NominationRights rights,
            NominationRoute route,
            CallPolicy calls,
            FindingTexts findings,
            OfficeNames names,
            Batches batches,
            Catalogue catalogue,
            Directory directory,
            Authority authority,
            Decisions decisions,
            BusinessClock clock) {
        this.store = store;
        this.rights = rights;
        this.route = route;
        this.calls = calls;
        this.findings = findings;
        this.names = names;
        this.batches = batches;
        this.catalogue = catalogue;
        this.directory = directory;
        this.authority = authority;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** {@code NotFound} for whoever is not concerned. */
    public NominationView page(String number, PersonId reader) {
        Nomination nomination = store.load(number);
        if (!rights.maySee(reader, nomination)) {
            throw new NotFound();
        }
        Batch batch = batches.batch(nomination.batch());
        boolean ended = nomination.status().ended();
        return new NominationView(
                number,
                nomination.version(),
                nomination.status(),
                nomination.waitUntil(),
                nomination.endReason(),
                nomination.questions(),
                directory.person(nomination.person()),
                directory.unit(nomination.unit()).name(),
                catalogue.programme(nomination.programme()).name(),
                batch,
                proposed(nomination),
                nomination.steps().stream()
                        .map(step -> step(step, nomination, reader))
                        .toList(),
                ended ? List.of() : forecast(nomination),
                ended ? List.of() : findings.of(nomination, batch, reader),
                rights.isCityHr(reader) ? offices(nomination) : List.of(),
                actions(nomination, batch, reader));
    }

    /** The offices above the nominee, from the nearest. */
    private List<Option> offices(Nomination nomination) {
        String first = directory.person(nomination.person()).supervisorOffice();
        return Stream.iterate(
                        Optional.ofNullable(first).flatMap(directory::findOffice),
                        Optional::isPresent,
                        office -> office.map(Office::superior).flatMap(directory::findOffice))
                .flatMap(Optional::stream)
                .map(office -> new Option(office.code(), office.title()))
                .toList();
    }

    private NominationView.Proposed proposed(Nomination nomination) {
        return new NominationView.Proposed(
                directory.person(nomination.proposer()).name(),
                nomination.initiator(),
                nomination.submittedAt(),
                nomination.motive(),
                nomination.exception(),
                nomination.replaces());
    }

    private NominationView.Step step(ApprovalStep step, Nomination nomination, PersonId reader) {
        PersonId decider = step.decider();
        Instant due = step.due();
        return new NominationView.Step(
                step.no(),
                step.purpose(),
                step.origin(),
                names.of(step.addressees()),
                step.outcome(),
                decider == null ? null : directory.person(decider).name(),
                step.capacity(),
                rights.mayReadReason(reader, step, nomination) ? step.reason() : null,
                step.openedAt(),
                due,
                step.decidedAt(),
                step.byItself(),
                step.fell(),
                step.outcome() == null && due != null && due.isBefore(clock.instant()),
                rowOf(step.rule()));
    }

    /** {@code 20_03@1.1} is the row {@code rule_20_03} of the table. */
    private static @Nullable String rowOf(@Nullable String rule) {
        return rule == null ? null : "rule_" + rule.replaceFirst("@.*", "");
    }

    private List<NominationView.Planned> forecast(Nomination nomination) {
        if (!nomination.status().onRoute()) {
            return List.of();
        }
        return route.forecast(nomination).stream()
                .map(planned -> new NominationView.Planned(planned.purpose(), names.of(planned.addressee())))
                .toList();
    }

    private NominationView.Actions actions(Nomination nomination, Batch batch, PersonId reader) {
        boolean handles = rights.mayHandle(reader, nomination);
        boolean open = !nomination.status().ended();
        boolean before = calls.notStarted(batch);
        boolean hr = rights.isCityHr(reader);
        return new NominationView.Actions(
                taskOf(nomination, reader),
                open && before && handles,
                before && handles && !reader.equals(nomination.person()),
                open && takeBack(nomination, batch, reader),
                nomination.status() == NominationStatus.REJECTED
                        && !nomination.reviewed()
                        && reader.equals(nomination.person()),
                hr && nomination.openStep().isPresent(),
                hr && open && before);
    }

    private boolean takeBack(Nomination nomination, Batch batch, PersonId reader) {
        try {
            nomination.takeBackable(reader);
            return !calls.frozen(batch);
        } catch (Refusal no) {
            return false;
        }
    }

    private @Nullable String taskOf(Nomination nomination, PersonId reader) {
        return decisions.listOpenOf(nomination.number()).stream()
                .filter(task -> authority
                        .capacityFor(reader, task.candidates(), nomination.conflictScope())
                        .isPresent())
                .map(OpenTask::id)
                .map(id -> "/tasks/" + id)
                .findFirst()
                .orElse(null);
    }
}
