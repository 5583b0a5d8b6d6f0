package id.go.pontianak.bangkom.portal.security;

import id.go.pontianak.bangkom.portal.forms.FormReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A form without our token is refused and nothing happens but that it comes back with its text; whatever else is forbidden is not there. */
class StaleFormHandler implements AccessDeniedHandler {

    private final FormReturn forms;

    StaleFormHandler(FormReturn forms) {
        this.forms = forms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean form = denied instanceof CsrfException;
        if (form && forms.leadBack(request, response)) {
            return;
        }
        response.sendError(form ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
