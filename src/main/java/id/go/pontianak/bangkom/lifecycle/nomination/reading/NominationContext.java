package id.go.pontianak.bangkom.lifecycle.nomination.reading;

import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import id.go.pontianak.bangkom.lifecycle.eligibility.FindingTexts;
import id.go.pontianak.bangkom.lifecycle.eligibility.FindingView;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningStandings.Standing;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            Standing hours,
            List<Ledger.Training> trainings,
            List<FindingView> findings,
            Proposals proposals,
            List<Cover> covers) {

        /** Something needs a reason for an exception, and the proposer gave none. */
        public boolean unexplained() {
            boolean given = exception != null && !exception.isBlank();
            return !given && findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.SOFT);
        }
    }

    /** Who answers for an office of the nominee from the first day of the training on; nobody yet where {@code by} is null. */
    public record Cover(String office, @Nullable String by) {}

    /** Proposals of all and of the nominee's agency, against seats and the agency's quota. */
    public record Proposals(int all, int ofUnit, int seats, int quota) {}

    private static final Set<Capacity.Kind> HELD =
            EnumSet.of(Capacity.Kind.DEFINITIVE, Capacity.Kind.PLT, Capacity.Kind.PJ);

    private final ReadableNominations readable;
    private final FindingTexts findings;
    private final Directory directory;
    private final Batches batches;
    private final Candidacies candidacies;
    private final NomineeLearning learning;
    private final ResponsibleOfficials officials;

    NominationContext(
            ReadableNominations readable,
            FindingTexts findings,
            Directory directory,
            Batches batches,
            Candidacies candidacies,
            NomineeLearning learning,
            ResponsibleOfficials officials) {
        this.readable = readable;
        this.findings = findings;
        this.directory = directory;
        this.batches = batches;
        this.candidacies = candidacies;
        this.learning = learning;
        this.officials = officials;
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
                proposals(nomination, batch),
                covers(person.id(), batch.period().from()));
    }

    private List<Cover> covers(PersonId nominee, LocalDate day) {
        return officials.officesOf(nominee, day).stream()
                .filter(capacity -> HELD.contains(capacity.kind()))
                .map(capacity -> cover(capacity, nominee, day))
                .toList();
    }

    private Cover cover(Capacity capacity, PersonId nominee, LocalDate day) {
        return officials.answersOf(capacity.acted().value(), ConflictScope.NONE, day).stream()
                .map(Answer::person)
                .filter(person -> !person.equals(nominee))
                .findFirst()
                .map(person ->
                        new Cover(capacity.title(), directory.person(person).name()))
                .orElseGet(() -> new Cover(capacity.title(), null));
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
