package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whoever answers for an office on a day signs what it issues, with his capacity (UU 30/2014 art. 14): {@code Plt. Kepala …}. The name stands
 * without academic titles (Permendagri 1/2023).
 */
@Component
public class SigningOfficials {

    /** As printed below a letter; {@code title} is the post with the capacity, {@code rank} empty for contract staff. */
    public record Signer(String name, String rank, String employeeNumber, String title) {}

    private final Directory directory;
    private final ResponsibleOfficials officials;

    SigningOfficials(Directory directory, ResponsibleOfficials officials) {
        this.directory = directory;
        this.officials = officials;
    }

    /** Whoever is barred by {@code scope} does not sign; empty where nobody is left. */
    public Optional<Signer> find(Function function, ConflictScope scope, LocalDate day) {
        return find(directory.officeOf(function), scope, day);
    }

    /** The same of any office. */
    public Optional<Signer> find(String office, ConflictScope scope, LocalDate day) {
        return officials
                .answerOf(office, scope, day)
                .map(answer -> signer(directory.person(answer.person()), answer.capacity()));
    }

    private static Signer signer(Person person, Capacity capacity) {
        return new Signer(
                AcademicTitles.without(person.name()),
                Ranks.name(person.grade()),
                Objects.requireNonNullElse(EmployeeNumber.display(person.number()), ""),
                capacity.title());
    }
}
