package id.go.pontianak.bangkom.portal.security;

import id.go.pontianak.bangkom.portal.forms.FormReturn;
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
    private final FormReturn forms;

    SignInEntryPoint(RequestMatcher absent, FormReturn forms) {
        this.absent = absent;
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException, ServletException {
        if (absent.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean part = "true".equals(request.getHeader("HX-Request"));
        if (request.getMethod().equals("POST")) {
            formAgain(part, request, response);
            return;
        }
        if (part) {
            reload.commence(request, response, missing);
            return;
        }
        response.sendRedirect(UriComponentsBuilder.fromPath("/login")
                .queryParam("continue", "{path}")
                .encode()
                .build(pathOf(request))
                .toString());
    }

    /** What was sent with a form is not repeated: it is shown again after signing in. A part of a page leads the whole page there. */
    private void formAgain(boolean part, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String signIn = forms.signInAgain(request, response);
        if (part) {
            response.setHeader("HX-Redirect", signIn);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(signIn);
        }
    }

    private static String pathOf(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
