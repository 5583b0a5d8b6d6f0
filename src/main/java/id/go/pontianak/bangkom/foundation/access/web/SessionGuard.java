package id.go.pontianak.bangkom.foundation.access.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.kernel.Recall;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose account was disabled or got another password since, on whichever node the request arrives. */
class SessionGuard extends OncePerRequestFilter {

    private final CurrentUser currentUser;
    private final AccountRepository accounts;

    SessionGuard(CurrentUser currentUser, AccountRepository accounts) {
        this.currentUser = currentUser;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean over = request.getRequestedSessionId() != null
                && currentUser.signedIn().filter(this::isOver).isPresent();
        if (over) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(SignedIn signedIn) {
        return Recall.once("account", signedIn.account(), () -> accounts.findById(signedIn.account()))
                .filter(account -> !account.disabled() && account.stamp() == signedIn.stamp())
                .isEmpty();
    }
}
