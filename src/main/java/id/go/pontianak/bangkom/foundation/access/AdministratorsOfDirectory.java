package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.directory.DirectoryAdministrators;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells the directory, which knows no accounts, who is asking. */
@Component
class AdministratorsOfDirectory implements DirectoryAdministrators {

    private final CurrentUser user;

    AdministratorsOfDirectory(CurrentUser user) {
        this.user = user;
    }

    @Override
    public boolean mayAdminister() {
        return user.actor().has(Role.ADMIN);
    }

    @Override
    public PersonId currentPerson() {
        return user.actor().person();
    }
}
