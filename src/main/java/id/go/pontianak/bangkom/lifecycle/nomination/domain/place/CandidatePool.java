package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies.Candidacy;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies.Unready;
import id.go.pontianak.bangkom.lifecycle.eligibility.Grades;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model of the nominations of a batch: which are ready, and by what they are ranked; which are not. */
@Component
class CandidatePool {

    private final NominationStore store;
    private final Directory directory;
    private final Ledger ledger;
    private final Batches batches;
    private final Needs needs;
    private final BusinessClock clock;

    CandidatePool(
            NominationStore store,
            Directory directory,
            Ledger ledger,
            Batches batches,
            Needs needs,
            BusinessClock clock) {
        this.batches = batches;
        this.needs = needs;
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
        Batch its = batches.batch(batch);
        Map<PersonId, Integer> priorities =
                needs.priorities(persons, its.programme(), its.period().from().getYear());
        return ready.stream()
                .map(nomination -> candidacy(
                        nomination,
                        people.getOrDefault(nomination.person(), directory.person(nomination.person())),
                        hours.getOrDefault(nomination.person(), LearningHours.NONE),
                        priorities.get(nomination.person())))
                .toList();
    }

    private Candidacy candidacy(
            Nomination nomination, Person person, LearningHours hours, @Nullable Integer needPriority) {
        return new Candidacy(
                nomination.number(),
                nomination.person(),
                nomination.unit(),
                nomination.submittedAt(),
                hours,
                person.performance(),
                ledger.lastTraining(person.id()).orElse(null),
                Grades.idOf(person.grade()),
                needPriority);
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
