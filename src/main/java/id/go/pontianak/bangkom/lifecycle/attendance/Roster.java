package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.AttendanceSecrets;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Those who take part, as a scanner names them: by badge, by the number of the printed list, which no withdrawal shifts, or by employee number. */
record Roster(List<Participant> people, Map<PersonId, Person> persons) {

    Optional<Participant> who(String text, AttendanceSecrets secrets) {
        Optional<PersonId> badge = secrets.badges().read(text);
        if (badge.isPresent()) {
            return find(one -> one.person().equals(badge.get()));
        }
        String typed = EmployeeNumber.typed(text);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return typed.matches("[0-9]{1,4}")
                ? find(one -> one.no() == Integer.parseInt(typed))
                : find(one -> typed.equals(numberOf(one)));
    }

    private String numberOf(Participant participant) {
        Person person = persons.get(participant.person());
        return person == null || person.number() == null ? "" : person.number();
    }

    private Optional<Participant> find(Predicate<Participant> which) {
        return people.stream().filter(which).findFirst();
    }
}
