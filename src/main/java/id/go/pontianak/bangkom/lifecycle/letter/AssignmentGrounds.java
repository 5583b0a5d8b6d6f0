package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterRows;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a perangkat daerah can send to a training at present. */
@Component
class AssignmentGrounds {

    private final Batches batches;
    private final Seats seats;
    private final Directory directory;
    private final LetterRows rows;
    private final LetterGrounds letters;
    private final UnitRights rights;

    AssignmentGrounds(
            Batches batches,
            Seats seats,
            Directory directory,
            LetterRows rows,
            LetterGrounds letters,
            UnitRights rights) {
        this.batches = batches;
        this.seats = seats;
        this.directory = directory;
        this.rows = rows;
        this.letters = letters;
        this.rights = rights;
    }

    Assigned of(String number, String unit, PersonId reader) {
        rights.require(unit, reader);
        return of(batches.batch(number), unit);
    }

    /** Locks the batch {@code FOR UPDATE}: no seat changes while the letter is written. */
    Assigned lock(String number, String unit, PersonId by) {
        rights.require(unit, by);
        return of(batches.lockForUpdate(number), unit);
    }

    Optional<String> unitOf(Batch batch, PersonId person) {
        return batch.status().frozen() && batch.mode().blocks() && rights.servesAny(person)
                ? seated(batch.number()).stream()
                        .map(Person::governmentUnit)
                        .distinct()
                        .sorted()
                        .filter(unit -> rights.serves(unit, person))
                        .findFirst()
                : Optional.empty();
    }

    Letter.Facts facts(Batch batch) {
        return letters.facts(batch, LetterKind.ASSIGNMENT);
    }

    private Assigned of(Batch batch, String unit) {
        Set<PersonId> assigned = rows.assignedOf(batch.number());
        List<Person> waiting = seated(batch.number()).stream()
                .filter(person -> person.governmentUnit().equals(unit) && !assigned.contains(person.id()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
        return new Assigned(batch, directory.unit(unit).name(), waiting, refusal(batch, waiting));
    }

    private List<Person> seated(String number) {
        return List.copyOf(directory
                .persons(seats.listOf(number).stream()
                        .filter(Seat::taken)
                        .map(Seat::person)
                        .toList())
                .values());
    }

    private static @Nullable String refusal(Batch batch, List<Person> waiting) {
        if (!batch.status().frozen() || batch.status() == BatchStatus.DECREEING) {
            return "refusal.letter.notSet";
        }
        if (batch.status() == BatchStatus.CANCELLED) {
            return "refusal.letter.assignmentCancelled";
        }
        if (batch.status() == BatchStatus.ENDED || batch.status().over()) {
            return "refusal.letter.ended";
        }
        if (!batch.mode().blocks()) {
            return "refusal.letter.selfPaced";
        }
        return waiting.isEmpty() ? "refusal.letter.allAssigned" : null;
    }
}
