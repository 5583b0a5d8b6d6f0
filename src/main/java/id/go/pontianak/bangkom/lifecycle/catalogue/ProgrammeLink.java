package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Optional;

/** What a later module keeps of a programme, offered on its page; a bean per page that can be reached so. */
public interface ProgrammeLink {

    /** {@code label} is a message key and {@code path} an address of the portal. */
    record Link(String label, String path) {}

    /** Empty where this person may not go there. */
    Optional<Link> of(PersonId person, String programme);
}
