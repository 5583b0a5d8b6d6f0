package id.go.pontianak.bangkom.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Who signs in gets a new form token at once. Left to the first page with a form, two pages opened at the same moment would make two, of
 * which the browser keeps one, and the other page's form would be refused.
 */
class FormTokenAtSignIn implements SessionAuthenticationStrategy {

    private final CsrfAuthenticationStrategy forgetsTheOld;

    FormTokenAtSignIn(CsrfTokenRepository tokens) {
        forgetsTheOld = new CsrfAuthenticationStrategy(tokens);
        forgetsTheOld.setRequestHandler(new CsrfTokens());
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        forgetsTheOld.onAuthentication(authentication, request, response);
        // The token is made, and sent, when it is first asked for.
        ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
    }
}
