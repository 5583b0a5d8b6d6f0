package id.go.pontianak.bangkom.foundation.access.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose an account is: the directory knows it, except for an account without a person. */
@Component
public class Owners {

    private final Directory directory;

    Owners(Directory directory) {
        this.directory = directory;
    }

    public Optional<String> addressOf(Account account) {
        return account.person()
                .map(person -> Optional.ofNullable(directory.person(person).email()))
                .orElseGet(account::email);
    }

    /** Names of the others whose address is the owner's, too: they read his invitations and his links to new passwords. */
    public List<String> sharing(Account account) {
        return account.person().map(directory::person).map(this::sharing).orElse(List.of());
    }

    public List<String> sharing(Person person) {
        String address = person.email();
        return address == null
                ? List.of()
                : directory.listByAddress(address).stream()
                        .filter(other -> !other.id().equals(person.id()))
                        .map(Person::name)
                        .toList();
    }

    /** Whether the owner serves no more: then the account is of no use, whatever its own state. */
    public boolean hasLeft(Account account) {
        return account.person().map(directory::person).filter(Person::left).isPresent();
    }

    public String nameOf(Account account) {
        return account.person()
                .map(person -> directory.person(person).name())
                .or(account::name)
                .orElse(account.username());
    }
}
