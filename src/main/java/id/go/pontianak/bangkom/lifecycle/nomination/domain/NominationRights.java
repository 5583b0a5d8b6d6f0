package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may propose whom, and who may see or handle a nomination. */
@Component
public class NominationRights {

    private final Authority authority;
    private final Directory directory;
    private final Decisions tasks;
    private final Journal journal;

    NominationRights(Authority authority, Directory directory, Decisions tasks, Journal journal) {
        this.authority = authority;
        this.directory = directory;
        this.tasks = tasks;
        this.journal = journal;
    }

    /** In which role the person proposes the nominee; {@code NotFound} when he may not. */
    public Initiator initiator(PersonId proposer, Person nominee) {
        return findInitiator(proposer, nominee).orElseThrow(NotFound::new);
    }

    private Optional<Initiator> findInitiator(PersonId proposer, Person nominee) {
        if (proposer.equals(nominee.id())) {
            return Optional.of(Initiator.EMPLOYEE);
        }
        if (superiorOf(nominee, authority.addresseesOf(proposer))) {
            return Optional.of(Initiator.SUPERVISOR);
        }
        if (authority.unitsOfHr(proposer).contains(nominee.governmentUnit())) {
            return Optional.of(Initiator.UNIT_HR);
        }
        if (authority.isCityHr(proposer)) {
            return Optional.of(Initiator.HR);
        }
        return Optional.empty();
    }

    public boolean mayPropose(PersonId proposer, Person nominee) {
        return findInitiator(proposer, nominee).isPresent();
    }

    /** The office of the direct superior, or any above it. */
    private static boolean answersForOne(Stream<String> offices, Set<Addressee> answeredFor) {
        return offices.anyMatch(office -> answeredFor.contains(Addressee.office(office)));
    }

    private boolean superiorOf(Person nominee, Set<Addressee> answeredFor) {
        return answersForOne(
                Stream.iterate(nominee.supervisorOffice(), code -> code != null, this::above)
                        .map(String::valueOf),
                answeredFor);
    }

    private @Nullable String above(@Nullable String office) {
        return office == null
                ? null
                : directory.findOffice(office).map(Office::superior).orElse(null);
    }

    /** May withdraw, replace or correct it: the nominee, the proposer, and HR of his unit. */
    public boolean mayHandle(PersonId person, Nomination nomination) {
        return person.equals(nomination.person())
                || person.equals(nomination.proposer())
                || authority.unitsOfHr(person).contains(nomination.unit());
    }

    public boolean isCityHr(PersonId person) {
        return authority.isCityHr(person);
    }

    public void requireCityHr(PersonId person) {
        if (!isCityHr(person)) {
            throw new NotFound();
        }
    }

    /**
     * Concerned; deciding about it or about the list it is on; whoever has done anything in it, in whatever place he is now; above the
     * nominee; HR or head of the unit it was sent from or he works in now; the secretary and the mayor; city HR and auditors.
     */
    public boolean maySee(PersonId person, Nomination nomination) {
        return decided(person, nomination)
                || mayHandle(person, nomination)
                || isCityHr(person)
                || oversees(authority.addresseesOf(person), nomination)
                || journal.hasActed(person, nomination.caseNumber());
    }

    /** Why somebody may not decide is read by himself, by the office that decides instead and by HR of the city; all else by everybody here. */
    public boolean mayReadReason(PersonId person, ApprovalStep step, Nomination nomination) {
        if (step.outcome() != StepOutcome.CONFLICT || person.equals(step.decider()) || isCityHr(person)) {
            return true;
        }
        Set<Addressee> answeredFor = authority.addresseesOf(person);
        return nomination.steps().stream()
                .filter(next -> next.no() == step.no() + 1)
                .flatMap(next -> next.addressees().stream())
                .anyMatch(answeredFor::contains);
    }

    private boolean oversees(Set<Addressee> answeredFor, Nomination nomination) {
        Person nominee = directory.person(nomination.person());
        List<String> units = List.of(nomination.unit(), nominee.governmentUnit());
        Stream<Addressee> overseers = Stream.concat(
                Stream.of(Addressee.role(Role.AUDITOR.code())),
                Stream.concat(heads(units), units.stream().map(Role::unitHr)));
        return overseers.anyMatch(answeredFor::contains)
                || superiorOf(nominee, answeredFor)
                || asked(nomination).anyMatch(answeredFor::contains);
    }

    private Stream<Addressee> heads(List<String> units) {
        Stream<String> ofUnits = units.stream()
                .flatMap(unit -> directory.findHead(unit).stream())
                .map(Office::code);
        Stream<String> ofTheCity =
                Stream.of(Function.PYB, Function.PPK).flatMap(function -> directory.findOfficeOf(function).stream());
        return Stream.concat(ofUnits, ofTheCity).map(Addressee::office);
    }

    /** In its own steps, whenever that was, and about its batch now. */
    private Stream<Addressee> asked(Nomination nomination) {
        Stream<Addressee> steps = nomination.steps().stream().flatMap(step -> step.addressees().stream());
        Stream<Addressee> waiting = Stream.of(nomination.number(), nomination.batch())
                .flatMap(number -> tasks.listOpenOf(new CaseNumber(number)).stream())
                .flatMap(task -> task.candidates().stream());
        return Stream.concat(steps, waiting);
    }

    private static boolean decided(PersonId person, Nomination nomination) {
        return nomination.steps().stream().anyMatch(step -> person.equals(step.decider()));
    }
}
