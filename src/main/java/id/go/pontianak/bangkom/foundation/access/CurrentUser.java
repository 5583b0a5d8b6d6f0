package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The person behind the request. */
@Component
public class CurrentUser {

    /** The signed-in actor; a request without one never reaches code that asks. */
    public Actor actor() {
        return find().orElseThrow(NotFound::new);
    }

    /** Empty before signing in, and where there is no request at all. */
    public Optional<Actor> find() {
        return Optional.empty();
    }
}
