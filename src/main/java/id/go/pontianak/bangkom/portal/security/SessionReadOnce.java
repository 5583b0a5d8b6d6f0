package id.go.pontianak.bangkom.portal.security;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/** Hands {@link SessionIdOnce} to the filter; as a bean of that type it would keep Boot from making the cookie as it is configured. */
@Component
class SessionReadOnce {

    SessionReadOnce(SessionRepositoryFilter<?> filter, CookieSerializer cookies) {
        filter.setHttpSessionIdResolver(new SessionIdOnce(cookies));
    }
}
