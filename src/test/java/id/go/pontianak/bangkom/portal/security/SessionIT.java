package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.IntegrationTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Two requests of one session at the same moment: both had found no such attribute, both write it, and neither may fail. */
@IntegrationTest
class SessionIT {

    @Autowired
    private SessionRepository<? extends Session> repository;

    @Test
    void takesTheSameAttributeFromTwoRequestsAtOnce() {
        twice(repository);
    }

    private static <S extends Session> void twice(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        sessions.save(session);
        S one = Objects.requireNonNull(sessions.findById(session.getId()));
        S other = Objects.requireNonNull(sessions.findById(session.getId()));

        one.setAttribute("flash", "one");
        sessions.save(one);
        other.setAttribute("flash", "other");
        sessions.save(other);

        S found = Objects.requireNonNull(sessions.findById(session.getId()));
        assertThat(found.<String>getAttribute("flash")).isEqualTo("other");
        sessions.deleteById(session.getId());
    }
}
