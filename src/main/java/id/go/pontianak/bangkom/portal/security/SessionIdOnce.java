package id.go.pontianak.bangkom.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Says once in a request which session its cookie names. Whoever is asked again answers nothing: Spring Session asks after each time it
 * has saved the session, twice in a request, only to learn whether the cookie is still right, and would read the whole session from the
 * database for it. The cookie is compared here instead, and is written where it names another session.
 */
final class SessionIdOnce implements HttpSessionIdResolver {

    private static final String SAID = SessionIdOnce.class.getName();

    private final CookieSerializer cookies;
    private final CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();

    SessionIdOnce(CookieSerializer cookies) {
        this.cookies = cookies;
        resolver.setCookieSerializer(cookies);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (request.getAttribute(SAID) != null) {
            return List.of();
        }
        request.setAttribute(SAID, true);
        return resolver.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        if (!cookies.readCookieValues(request).contains(sessionId)) {
            resolver.setSessionId(request, response, sessionId);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        resolver.expireSession(request, response);
    }
}
