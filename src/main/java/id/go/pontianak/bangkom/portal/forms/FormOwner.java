package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.kernel.Sha256;
import java.util.UUID;

/** Whose page a form stood on, so that what he wrote comes back to nobody else. A mark, no proof: it opens nothing. */
final class FormOwner {

    static final String FIELD = "owner";

    private FormOwner() {}

    static String of(UUID account) {
        return Sha256.of("form of " + account).substring(0, 24);
    }
}
