package id.go.pontianak.bangkom.lifecycle.session;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSourceResolvable;

/** Port of sessions, supplied by later modules that keep something of a session: what keeps it from being moved, deleted, or done alone. */
public interface SessionUse {

    /** What is kept of the session, in words that end {@code refusal.session.used}; empty where nothing is. */
    Optional<MessageSourceResolvable> of(UUID session);
}
