package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeLink;
import id.go.pontianak.bangkom.lifecycle.examination.BankRights;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bank is reached from the page of its programme. */
@Component
class BankLink implements ProgrammeLink {

    private final BankRights rights;

    BankLink(BankRights rights) {
        this.rights = rights;
    }

    @Override
    public Optional<Link> of(PersonId person, String programme) {
        return rights.mayKeep(person, programme)
                ? Optional.of(new Link("examination.bank", "/programmes/" + programme + "/bank"))
                : Optional.empty();
    }
}
