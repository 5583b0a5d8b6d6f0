package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.catalogue.StructuralTraining;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the nominee has learned: his training history and his learning hours of the year. */
@Component
class TrainingTaken implements FactSource {

    private final Ledger ledger;
    private final BusinessClock clock;

    TrainingTaken(Ledger ledger, BusinessClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Found find(Collection<Person> nominees, Batch batch, Programme programme) {
        List<PersonId> ids = nominees.stream().map(Person::id).toList();
        LocalDate starts = batch.period().from();
        Map<PersonId, List<Training>> histories = ledger.historiesOf(ids);
        Map<PersonId, LearningHours> then = ledger.hoursOf(ids, batch.lastDay().getYear());
        Map<PersonId, LearningHours> now = ledger.hoursOf(ids, clock.today().getYear());
        return (nominee, facts) -> {
            List<Training> history = histories.getOrDefault(nominee.id(), List.of());
            facts.put("historyKnown", !history.isEmpty());
            facts.put("yearsSinceSame", yearsSince(history, programme, starts));
            facts.put(
                    "leadershipHeld",
                    history.isEmpty() ? null : history.stream().anyMatch(training -> same(training, programme)));
            facts.put(
                    "hoursAfter",
                    hours(then, nominee) + programme.learningHours().value());
            facts.put("hoursThisYear", hours(now, nominee));
        };
    }

    private static int hours(Map<PersonId, LearningHours> of, Person nominee) {
        return of.getOrDefault(nominee.id(), LearningHours.NONE).value();
    }

    /** The history comes latest first. */
    private static @Nullable Integer yearsSince(List<Training> history, Programme programme, LocalDate starts) {
        return history.stream()
                .filter(training -> programme.code().equals(training.programme()))
                .findFirst()
                .map(training -> Math.toIntExact(ChronoUnit.YEARS.between(training.completed(), starts)))
                .orElse(null);
    }

    /** The programme itself, or a training from before the catalogue that BKN counts as the same. */
    private static boolean same(Training training, Programme programme) {
        if (programme.code().equals(training.programme())) {
            return true;
        }
        return training.programme() == null
                && programme.structuralTraining() != null
                && programme.structuralTraining().equals(StructuralTraining.idOf(training.title()));
    }
}
