package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationView.FindingView;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.FindingTexts;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an official needs to see beside the form: the person, his learning, what speaks against it, and how many want how many seats. */
@Service
@Transactional(readOnly = true)
public class NominationContext {

    private static final int SHOWN = 5;

    public record Context(
            String number,
            Person person,
            String unit,
            Batch batch,
            String motive,
            @Nullable String exception,
            List<String> questions,
            Hours hours,
            List<Ledger.Training> trainings,
            List<FindingView> findings,
            Proposals proposals) {}

    public record Hours(int done, int target) {}

    /** Proposals of all and of the nominee's agency, against seats and the agency's quota. */
    public record Proposals(int all, int ofUnit, int seats, int quota) {}

    private final NominationStore store;
    private final NominationRights rights;
    private final FindingTexts findings;
    private final Directory directory;
    private final Batches batches;
    private final Candidacies candidacies;
    private final Ledger ledger;
    private final Policies policies;
    private final BusinessClock clock;

    NominationContext(
            NominationStore store,
            NominationRights rights,
            FindingTexts findings,
            Directory directory,
            Batches batches,
            Candidacies candidacies,
            Ledger ledger,
            Policies policies,
            BusinessClock clock) {
        this.store = store;
        this.rights = rights;
        this.findings = findings;
        this.directory = directory;
        this.batches = batches;
        this.candidacies = candidacies;
        this.ledger = ledger;
        this.policies = policies;
        this.clock = clock;
    }

    public Context of(String number, PersonId reader) {
        Nomination nomination = store.load(number);
        if (!rights.maySee(reader, nomination)) {
            throw new NotFound();
        }
        Batch batch = batches.batch(nomination.batch());
        Person person = directory.person(nomination.person());
        return new Context(
                number,
                person,
                directory.unit(nomination.unit()).name(),
                batch,
                nomination.motive(),
                nomination.exception(),
                nomination.questions(),
                new Hours(
                        ledger.hoursOf(person.id(), clock.today().getYear()).value(),
                        policies.number("nomination.yearlyHours", clock.today())),
                ledger.historyOf(person.id()).stream().limit(SHOWN).toList(),
                findings.of(person, batch, reader),
                proposals(nomination, batch));
    }

    private Proposals proposals(Nomination nomination, Batch batch) {
        Map<String, Integer> counts = candidacies.countByUnit(batch.number());
        return new Proposals(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(nomination.unit(), 0),
                batch.seats(),
                batches.quotaOf(batch.number(), nomination.unit()));
    }
}
