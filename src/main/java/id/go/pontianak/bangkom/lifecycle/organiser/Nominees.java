package id.go.pontianak.bangkom.lifecycle.organiser;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.Ranks;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList.Nominee;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who stands on a list: those with a seat in the order of the decree, then the reserve in its order, open offers first. */
@Component
class Nominees {

    private final Seats seats;
    private final Directory directory;

    Nominees(Seats seats, Directory directory) {
        this.seats = seats;
        this.directory = directory;
    }

    List<Nominee> of(String batch) {
        List<Seat> all = seats.listOf(batch).stream()
                .filter(seat -> seat.state() != Seat.State.RELEASED)
                .sorted(Comparator.comparing(Nominees::onReserve).thenComparing(Seat::rank))
                .toList();
        Map<PersonId, Person> people =
                directory.persons(all.stream().map(Seat::person).toList());
        Map<String, String> units = new HashMap<>();
        List<Nominee> nominees = new ArrayList<>();
        int seated = (int) all.stream().filter(seat -> !onReserve(seat)).count();
        for (Seat seat : all) {
            int at = nominees.size();
            Person person = Objects.requireNonNull(people.get(seat.person()));
            String unit = units.computeIfAbsent(
                    person.unit(), code -> directory.unit(code).name());
            nominees.add(nominee(at < seated ? at + 1 : at - seated + 1, onReserve(seat), person, unit));
        }
        return nominees;
    }

    private static boolean onReserve(Seat seat) {
        return seat.state() == Seat.State.RESERVE || seat.offerUntil() != null;
    }

    private static Nominee nominee(int no, boolean reserve, Person person, String unit) {
        return new Nominee(
                no,
                reserve,
                person.id(),
                person.name(),
                Objects.requireNonNullElse(EmployeeNumber.display(person.number()), ""),
                Ranks.line(person.grade()),
                person.position(),
                unit);
    }
}
