package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.eligibility.FindingTexts;
import id.go.pontianak.bangkom.lifecycle.eligibility.FindingView;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an official needs to see beside the form: the person, his learning, what speaks against it, and how many want how many seats. */
@Service
@Transactional(readOnly = true)
public class NominationContext {

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

    public record Hours(int done, int target) {

        /** How much of the target is reached, at most all of it. */
        public int percent() {
            return target <= 0 ? 100 : Math.min(100, 100 * done / target);
        }
    }

    /** Proposals of all and of the nominee's agency, against seats and the agency's quota. */
    public record Proposals(int all, int ofUnit, int seats, int quota) {}

    private final ReadableNominations readable;
    private final FindingTexts findings;
    private final Directory directory;
    private final Batches batches;
    private final Candidacies candidacies;
    private final NomineeLearning learning;

    NominationContext(
            ReadableNominations readable,
            FindingTexts findings,
            Directory directory,
            Batches batches,
            Candidacies candidacies,
            NomineeLearning learning) {
        this.readable = readable;
        this.findings = findings;
        this.directory = directory;
        this.batches = batches;
        this.candidacies = candidacies;
        this.learning = learning;
    }

    public Context of(String number, PersonId reader) {
        Nomination nomination = readable.of(number, reader);
        Batch batch = batches.batch(nomination.batch());
        Person person = directory.person(nomination.person());
        return new Context(
                number,
                person,
                directory.unit(nomination.unit()).name(),
                batch,
                nomination.subject().motive(),
                nomination.subject().exception(),
                nomination.questions(),
                learning.hoursOf(person.id()),
                learning.latestOf(person.id()),
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
