package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Owners;
import id.go.pontianak.bangkom.foundation.access.domain.Roles;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.Recall;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The person behind the request. Roles are read anew at each request and kept for that request only. */
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
        return signedIn().flatMap(this::kept);
    }

    /** What the session remembers. */
    public Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    private Optional<Actor> kept(SignedIn signedIn) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(signedIn);
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Actor actor
                && actor.username().equals(signedIn.username())) {
            return Optional.of(actor);
        }
        Optional<Actor> actor = read(signedIn);
        actor.ifPresent(known -> request.setAttribute(KEPT, known, RequestAttributes.SCOPE_REQUEST));
        return actor;
    }

    private Optional<Actor> read(SignedIn signedIn) {
        return Recall.once("account", signedIn.account(), () -> accounts.findById(signedIn.account()))
                .filter(account -> !account.disabled())
                .map(this::actorOf);
    }

    private Actor actorOf(Account account) {
        return new Actor(account.actsAs(), account.username(), owners.nameOf(account), roles.of(account.id()));
    }
}
