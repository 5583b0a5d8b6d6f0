package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.domain.RoleTitles;
import id.go.pontianak.bangkom.foundation.access.domain.Roles;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may act for today: offices, roles and his own affairs in one place. Asked inside the deciding transaction. */
@Service
@Transactional(readOnly = true)
public class Authority {

    private final ResponsibleOfficials responsibleOfficials;
    private final Directory directory;
    private final Roles roles;
    private final RoleTitles titles;
    private final Clock clock;

    Authority(
            ResponsibleOfficials responsibleOfficials,
            Directory directory,
            Roles roles,
            RoleTitles titles,
            Clock clock) {
        this.responsibleOfficials = responsibleOfficials;
        this.directory = directory;
        this.roles = roles;
        this.titles = titles;
        this.clock = clock;
    }

    /** All addressees the person answers for today; a small set. */
    public Set<Addressee> addresseesOf(PersonId person) {
        return capacitiesOf(person).stream().map(Capacity::acted).collect(Collectors.toSet());
    }

    /** Offices first, then roles, then his own affairs. */
    public List<Capacity> capacitiesOf(PersonId person) {
        List<Capacity> capacities = new ArrayList<>(responsibleOfficials.officesOf(person, today()));
        roles.of(person).stream()
                .sorted(Comparator.comparing(Granted::role).thenComparing(Granted::unit))
                .map(titles::capacity)
                .forEach(capacities::add);
        capacities.add(titles.ownAffair(person));
        return capacities;
    }

    /**
     * In which capacity the person may decide a matter directed to these candidates; empty when he may not: not his, or he is the subject or
     * recused. His own affair is the one matter in which the subject may act.
     */
    public Optional<Capacity> capacityFor(
            PersonId person, Collection<Addressee> candidates, ConflictScope conflictScope) {
        return capacityFor(person, candidates, conflictScope, today());
    }

    /** The same as it was on another day, on which he decided on paper. Roles have no days: whoever has one today had it. */
    public Optional<Capacity> capacityFor(
            PersonId person, Collection<Addressee> candidates, ConflictScope conflictScope, LocalDate day) {
        if (candidates.contains(Addressee.person(person))) {
            return Optional.of(titles.ownAffair(person));
        }
        if (conflictScope.bars(person)) {
            return Optional.empty();
        }
        return candidates.stream()
                .flatMap(candidate -> capacityFor(person, candidate, conflictScope, day).stream())
                .min(Comparator.comparing(Capacity::kind));
    }

    private Optional<Capacity> capacityFor(
            PersonId person, Addressee candidate, ConflictScope conflictScope, LocalDate day) {
        return switch (candidate.kind()) {
            case PERSON -> Optional.empty();
            case ROLE ->
                roles.of(person).stream()
                        .filter(granted -> RoleTitles.addressee(granted).equals(candidate))
                        .findFirst()
                        .map(titles::capacity);
            case OFFICE -> forOffice(person, responsibleOfficials.answersOf(candidate.value(), conflictScope, day));
        };
    }

    /** Everybody who may have decided a matter directed to these candidates on that day, each in his first capacity. */
    public List<Answer> decidersOf(Collection<Addressee> candidates, ConflictScope conflictScope, LocalDate day) {
        return candidates.stream()
                .flatMap(candidate -> peopleOf(candidate, conflictScope, day).stream())
                .distinct()
                .flatMap(person ->
                        capacityFor(person, candidates, conflictScope, day)
                                .map(capacity -> new Answer(person, capacity))
                                .stream())
                .toList();
    }

    /** Where nobody is left up to the mayor, HR answers. */
    private Optional<Capacity> forOffice(PersonId person, List<Answer> answers) {
        if (answers.isEmpty()) {
            return capacityFor(person, Role.hrAnalyst(), ConflictScope.NONE, today());
        }
        return answers.stream()
                .filter(answer -> answer.person().equals(person))
                .map(Answer::capacity)
                .findFirst();
    }

    public boolean answersFor(PersonId person, String office) {
        return responsibleOfficials.officesOf(person, today()).stream()
                .anyMatch(capacity -> capacity.acted().equals(Addressee.office(office)));
    }

    /** HR of the city: analysts and whoever answers for Kabid and Kepala BKPSDM. */
    public boolean isCityHr(PersonId person) {
        return roles.of(person).stream().anyMatch(granted -> granted.role() == Role.HR_ANALYST)
                || answersFor(person, Function.KABID_PENGEMBANGAN)
                || answersFor(person, Function.KEPALA_BKPSDM);
    }

    /** Auditors (Inspektorat) read everything and change nothing. */
    public boolean audits(PersonId person) {
        return roles.of(person).stream().anyMatch(granted -> granted.role() == Role.AUDITOR);
    }

    /** Who reads what concerns the whole city: its HR and the auditors. */
    public boolean overseesCity(PersonId person) {
        return isCityHr(person) || audits(person);
    }

    private boolean answersFor(PersonId person, Function function) {
        return directory
                .findOfficeOf(function)
                .filter(office -> answersFor(person, office))
                .isPresent();
    }

    /** The people a notice to this addressee reaches today. */
    public List<PersonId> resolve(Addressee addressee, ConflictScope conflictScope) {
        return peopleOf(addressee, conflictScope, today());
    }

    private List<PersonId> peopleOf(Addressee addressee, ConflictScope conflictScope, LocalDate day) {
        return switch (addressee.kind()) {
            case PERSON -> List.of(PersonId.of(addressee.value()));
            case OFFICE -> {
                List<Answer> answers = responsibleOfficials.answersOf(addressee.value(), conflictScope, day);
                yield answers.isEmpty()
                        ? peopleOf(Role.hrAnalyst(), conflictScope, day)
                        : answers.stream().map(Answer::person).distinct().toList();
            }
            case ROLE -> {
                Granted granted = RoleTitles.granted(addressee);
                yield roles.holders(granted.role(), granted.unit()).stream()
                        .filter(holder -> !conflictScope.bars(holder))
                        .toList();
            }
        };
    }

    /** The perangkat daerah for which the person is unit HR. */
    public Set<String> unitsOfHr(PersonId person) {
        return roles.of(person).stream()
                .filter(granted -> granted.role() == Role.UNIT_HR)
                .map(Granted::unit)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), City.ZONE);
    }
}
