package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Owners;
import id.go.pontianak.bangkom.foundation.access.domain.Roles;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The person behind the request. Account and roles are read anew at each request, and again after what it changes. */
@Component
public class CurrentUser {

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
        return account(signedIn).map(account -> LookupCache.once("actor", account.id(), () -> actorOf(account)));
    }

    /** The account as it is at this request; empty where it is disabled or its owner serves no more. */
    private Optional<Account> account(SignedIn signedIn) {
        return LookupCache.once("account", signedIn.account(), () -> accounts.findById(signedIn.account()))
                .filter(account -> !account.disabled() && !owners.hasLeft(account));
    }

    private Actor actorOf(Account account) {
        return new Actor(account.actsAs(), account.username(), owners.nameOf(account), roles.of(account.actsAs()));
    }
}
