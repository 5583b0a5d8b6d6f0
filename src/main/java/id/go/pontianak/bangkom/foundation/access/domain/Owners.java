package id.go.pontianak.bangkom.foundation.access.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
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

    public String nameOf(Account account) {
        return account.person()
                .map(person -> directory.person(person).name())
                .or(account::name)
                .orElse(account.username());
    }
}
