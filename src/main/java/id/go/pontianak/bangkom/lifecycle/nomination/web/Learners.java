package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import org.springframework.stereotype.Component;

/** Who may be proposed himself: everybody but the mayor, who is elected and no civil servant. He is asked for decisions only. */
@Component
class Learners {

    private final Authority authority;
    private final Directory directory;

    Learners(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    boolean include(Actor actor) {
        Addressee mayor = Addressee.office(directory.officeOf(Function.PPK));
        return authority.capacitiesOf(actor.person()).stream()
                .noneMatch(capacity -> capacity.kind() == Capacity.Kind.DEFINITIVE
                        && capacity.acted().equals(mayor));
    }
}
