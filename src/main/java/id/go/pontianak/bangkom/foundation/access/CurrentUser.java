package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Owners;
import id.go.pontianak.bangkom.foundation.access.domain.Roles;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The person behind the request. Account and roles are read anew at each request and kept for that request only. */
@Component
public class CurrentUser {

    private static final String KEPT = CurrentUser.class.getName();

    private final AccountRepository accounts;
    private final Roles roles;
    private final Owners owners;

    CurrentUser(AccountRepository accounts, Roles roles, Owners owners) {
        this.accounts = accounts;
        this.roles = roles;
        this.owners = owners;
    }

    /** The signed-in actor; a request without one never reaches code that asks. */
    public Actor actor() {
        return find().orElseThrow(NotFound::new);
    }

    /** Empty before signing in, and where there is no request at all. */
    public Optional<Actor> find() {
        return signedIn().flatMap(this::actor);
    }

    /** What the session remembers. */
    public Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** The path that the request asks for, without what stands behind a question mark; empty where there is no request. */
    Optional<String> page() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.of(current.getRequest().getRequestURI())
                : Optional.empty();
    }

    /** Whether somebody is signed in with an account that was disabled or got another password since. */
    public boolean isOver() {
        return signedIn()
                .filter(known -> account(known)
                        .filter(account -> account.stamp() == known.stamp())
                        .isEmpty())
                .isPresent();
    }

    private Optional<Actor> actor(SignedIn signedIn) {
        return account(signedIn).map(account -> once("actor", account.id(), () -> actorOf(account)));
    }

    /** The account as it is at this request; empty where it is disabled or its owner serves no more. */
    private Optional<Account> account(SignedIn signedIn) {
        return once("account", signedIn.account(), () -> accounts.findById(signedIn.account()))
                .filter(account -> !account.disabled() && !once("left", account.id(), () -> owners.hasLeft(account)));
    }

    /** The answer, kept with the request if there is one. */
    private static <T> T once(String about, UUID account, Supplier<T> answer) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return answer.get();
        }
        String name = KEPT + '.' + about + '.' + account;
        @SuppressWarnings("unchecked") // Only what was asked for under this name is kept under it.
        T known = (T) request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = answer.get();
            request.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }

    private Actor actorOf(Account account) {
        return new Actor(account.actsAs(), account.username(), owners.nameOf(account), roles.of(account.id()));
    }
}
