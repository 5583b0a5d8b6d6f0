package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may propose whom, and who may see or handle a nomination. */
@Component
public class NominationRights {

    private final Authority authority;
    private final Directory directory;

    NominationRights(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    /** In which role the person proposes the nominee; {@code NotFound} when he may not. */
    public Initiator initiator(PersonId proposer, Person nominee) {
        if (proposer.equals(nominee.id())) {
            return Initiator.EMPLOYEE;
        }
        if (superiorOf(nominee, authority.addresseesOf(proposer))) {
            return Initiator.SUPERVISOR;
        }
        if (authority.unitsOfHr(proposer).contains(nominee.governmentUnit())) {
            return Initiator.UNIT_HR;
        }
        if (authority.isCityHr(proposer)) {
            return Initiator.HR;
        }
        throw new NotFound();
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

    /** Concerned, decided or deciding, HR of the unit, city HR, or auditor. */
    public boolean maySee(PersonId person, Nomination nomination) {
        if (mayHandle(person, nomination) || isCityHr(person) || decided(person, nomination)) {
            return true;
        }
        Set<Addressee> answeredFor = authority.addresseesOf(person);
        Set<Addressee> asked = nomination.steps().stream()
                .flatMap(step -> step.addressees().stream())
                .collect(Collectors.toSet());
        return answeredFor.contains(Addressee.role(Role.AUDITOR.code()))
                || answeredFor.stream().anyMatch(asked::contains)
                || superiorOf(directory.person(nomination.person()), answeredFor);
    }

    private static boolean decided(PersonId person, Nomination nomination) {
        return nomination.steps().stream().anyMatch(step -> person.equals(step.decider()));
    }
}
