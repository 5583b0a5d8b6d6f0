package id.go.pontianak.bangkom.foundation.access;

import org.springframework.stereotype.Component;

/** The person behind the request. */
@Component
public class CurrentUser {

    /** The signed-in actor; a request without one never reaches code that asks. */
    public Actor actor() {
        throw new UnsupportedOperationException();
    }
}
