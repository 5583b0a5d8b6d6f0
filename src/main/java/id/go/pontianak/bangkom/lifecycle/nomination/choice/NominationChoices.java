package id.go.pontianak.bangkom.lifecycle.nomination.choice;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import id.go.pontianak.bangkom.lifecycle.eligibility.FindingTexts;
import id.go.pontianak.bangkom.lifecycle.eligibility.FindingView;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a person may propose for a batch, with what speaks for and against each before anything is sent. */
@Service
@Transactional(readOnly = true)
public class NominationChoices {

    /** As many as a page carries; the search finds the rest. */
    public static final int PAGE = 500;

    /** One who may be proposed; {@code open} is the number of a nomination of his for this batch that runs already, or empty. */
    public record Choice(Person person, int hours, List<FindingView> findings, String open) {

        public boolean possible() {
            return open.isEmpty() && findings.stream().noneMatch(finding -> finding.kind() == Finding.Kind.HARD);
        }

        public boolean needsReason() {
            return findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.SOFT);
        }

        public Standing standing() {
            if (!open.isEmpty()) {
                return Standing.OPEN;
            }
            return possible() ? needsReason() ? Standing.REASON : Standing.FITS : Standing.REFUSED;
        }

        /** In a phrase what speaks first against it; empty where nothing does. */
        public String why() {
            Finding.Kind kind = possible() ? Finding.Kind.SOFT : Finding.Kind.HARD;
            return findings.stream()
                    .filter(finding -> finding.kind() == kind)
                    .map(FindingView::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Whether somebody may be proposed, in the order in which people are offered. */
    public enum Standing {
        FITS,
        REASON,
        OPEN,
        REFUSED
    }

    /** {@code ofUnit} proposals of the proposer's agency stand against its quota, 0 where none is reserved for it. */
    public record Choices(List<Choice> rows, boolean more, int proposals, int ofUnit, int quota) {

        /** Those alone who may be proposed. */
        public Choices able() {
            return new Choices(rows.stream().filter(Choice::possible).toList(), more, proposals, ofUnit, quota);
        }
    }

    private final Batches batches;
    private final ProposablePeople proposable;
    private final Ledger ledger;
    private final CallPolicy calls;
    private final FindingTexts findings;
    private final NominationStore store;
    private final BusinessClock clock;

    NominationChoices(
            Batches batches,
            ProposablePeople proposable,
            Ledger ledger,
            CallPolicy calls,
            FindingTexts findings,
            NominationStore store,
            BusinessClock clock) {
        this.batches = batches;
        this.proposable = proposable;
        this.ledger = ledger;
        this.calls = calls;
        this.findings = findings;
        this.store = store;
        this.clock = clock;
    }

    /** Batches that take nominations today. */
    public List<Batch> calling() {
        return batches.listCalling().stream().filter(calls::open).toList();
    }

    /** The batch that somebody chose; none where he chose none or its call is not open; an unknown one is not found. */
    public Optional<Batch> chosen(String number) {
        return number.isBlank()
                ? Optional.empty()
                : Optional.of(batches.batch(number)).filter(calls::open);
    }

    public Choices choices(String batchNumber, PersonId proposer, String search) {
        Batch batch = batches.batch(batchNumber);
        List<Person> people = proposable.of(proposer, EmployeeNumber.typed(search));
        List<Person> shown = people.subList(0, Math.min(PAGE, people.size()));
        List<PersonId> ids = shown.stream().map(Person::id).toList();
        Map<PersonId, String> open = store.openNumbers(batchNumber, ids);
        Map<PersonId, LearningHours> hours = ledger.hoursOf(ids, clock.today().getYear());
        Map<PersonId, List<FindingView>> said = findings.of(shown, batch, proposer);
        Map<String, Integer> proposals = store.countByUnit(batchNumber);
        String unit = proposable.agencyOf(proposer);
        return new Choices(
                shown.stream()
                        .map(person -> new Choice(
                                person,
                                hours.getOrDefault(person.id(), LearningHours.NONE)
                                        .value(),
                                said.getOrDefault(person.id(), List.of()),
                                open.getOrDefault(person.id(), "")))
                        .sorted(Comparator.comparing(Choice::standing))
                        .toList(),
                people.size() > PAGE,
                proposals.values().stream().mapToInt(Integer::intValue).sum(),
                proposals.getOrDefault(unit, 0),
                batches.quotaOf(batchNumber, unit));
    }
}
