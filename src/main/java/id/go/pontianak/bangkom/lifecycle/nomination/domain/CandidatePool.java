package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies.Candidacy;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies.Unready;
import id.go.pontianak.bangkom.lifecycle.eligibility.Grades;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Read model of the nominations of a batch: which are ready, and by what they are ranked; which are not. */
@Component
class CandidatePool {

    private final NominationStore store;
    private final Directory directory;
    private final Ledger ledger;
    private final BusinessClock clock;

    CandidatePool(NominationStore store, Directory directory, Ledger ledger, BusinessClock clock) {
        this.store = store;
        this.directory = directory;
        this.ledger = ledger;
        this.clock = clock;
    }

    List<Candidacy> ready(String batch) {
        List<Nomination> ready = store.openIn(batch).stream()
                .filter(nomination -> nomination.status() == NominationStatus.READY)
                .toList();
        List<PersonId> persons = ready.stream().map(Nomination::person).toList();
        Map<PersonId, Person> people = directory.persons(persons);
        Map<PersonId, LearningHours> hours =
                ledger.hoursOf(persons, clock.today().getYear());
        return ready.stream()
                .map(nomination -> candidacy(
                        nomination,
                        people.getOrDefault(nomination.person(), directory.person(nomination.person())),
                        hours.getOrDefault(nomination.person(), LearningHours.NONE)))
                .toList();
    }

    private Candidacy candidacy(Nomination nomination, Person person, LearningHours hours) {
        return new Candidacy(
                nomination.number(),
                nomination.person(),
                nomination.unit(),
                nomination.submittedAt(),
                hours,
                person.performance(),
                ledger.lastTraining(person.id()).orElse(null),
                Grades.idOf(person.grade()));
    }

    List<Unready> unready(String batch) {
        return store.openIn(batch).stream()
                .filter(nomination -> nomination.status().onRoute())
                .map(nomination -> new Unready(
                        nomination.number(),
                        nomination.person(),
                        nomination.unit(),
                        nomination.status().messageKey()))
                .toList();
    }
}
