package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** A session is read from the database as often as its id is said; a cookie is written where it is not the right one, and only there. */
class SessionIdOnceTest {

    private final SessionIdOnce ids = new SessionIdOnce(new DefaultCookieSerializer());
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void theIdIsSaidOnceInARequest() {
        request.setCookies(cookie("first"));

        assertThat(ids.resolveSessionIds(request)).containsExactly("first");
        assertThat(ids.resolveSessionIds(request)).isEmpty();
    }

    @Test
    void theCookieOfTheSameSessionIsNotWrittenAgain() {
        request.setCookies(cookie("first"));
        ids.setSessionId(request, response, "first");

        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void theCookieOfAnotherSessionIsWritten() {
        request.setCookies(cookie("first"));
        ids.setSessionId(request, response, "second");

        assertThat(response.getCookie("SESSION").getValue())
                .isEqualTo(cookie("second").getValue());
    }

    @Test
    void aSessionThatEndedTakesItsCookieAlong() {
        request.setCookies(cookie("first"));
        ids.expireSession(request, response);

        assertThat(response.getCookie("SESSION").getMaxAge()).isZero();
    }

    private static Cookie cookie(String id) {
        return new Cookie("SESSION", Base64.getEncoder().encodeToString(id.getBytes()));
    }
}
