package id.go.pontianak.bangkom.portal.security;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriComponentsBuilder;

/** To the sign-in page and afterwards back here; a part of a page that asks is told to load the whole page anew. */
class SignInEntryPoint implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint reload = new HxRefreshHeaderAuthenticationEntryPoint();
    private final RequestMatcher absent;

    SignInEntryPoint(RequestMatcher absent) {
        this.absent = absent;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException, ServletException {
        if (absent.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if ("true".equals(request.getHeader("HX-Request"))) {
            reload.commence(request, response, missing);
            return;
        }
        response.sendRedirect(UriComponentsBuilder.fromPath("/login")
                .queryParam("continue", "{path}")
                .encode()
                .build(pathOf(request))
                .toString());
    }

    /** What was sent with a form is not repeated: after signing in one starts from home. */
    private static String pathOf(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
