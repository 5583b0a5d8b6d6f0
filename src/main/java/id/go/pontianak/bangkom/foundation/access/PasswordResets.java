package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountLink.Purpose;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Owners;
import id.go.pontianak.bangkom.foundation.access.domain.Throttle;
import id.go.pontianak.bangkom.foundation.access.domain.Throttle.Allowance;
import id.go.pontianak.bangkom.foundation.access.domain.Usernames;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A forgotten password. Whoever asks learns nothing: same answer and same time whether there is such an account or not. */
@Service
@Transactional
public class PasswordResets {

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final Throttle throttle;
    private final Owners owners;
    private final ApplicationEventPublisher events;

    PasswordResets(
            AccountRepository accounts,
            AccountLinks links,
            Throttle throttle,
            Owners owners,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.throttle = throttle;
        this.owners = owners;
        this.events = events;
    }

    public void ask(String username, String source) {
        String name = Usernames.of(username);
        if (throttle.admit(Allowance.SOURCE, "reset " + source) && throttle.admit(Allowance.MAIL, name)) {
            events.publishEvent(new PasswordResetAsked(name));
        }
    }

    /** Elsewhere and later, so that the time of the answer tells nothing. */
    @ApplicationModuleListener
    void on(PasswordResetAsked asked) {
        accounts.findByUsername(asked.username())
                .filter(account -> !account.disabled() && !owners.hasLeft(account))
                .map(account -> links.issue(account, purpose(account)))
                .ifPresent(link -> events.publishEvent(new AccountLinkIssued(link.id())));
    }

    private static Purpose purpose(Account account) {
        return account.invited() ? Purpose.INVITATION : Purpose.RESET;
    }
}
