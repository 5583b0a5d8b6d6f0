package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountLink.Purpose;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Roles;
import id.go.pontianak.bangkom.foundation.access.domain.TechnicalTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an installation without accounts gets its first one: nobody is there yet whom one could mail. */
@Service
@Transactional
public class FirstAdministrator {

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final Roles roles;

    FirstAdministrator(AccountRepository accounts, AccountLinks links, Roles roles) {
        this.accounts = accounts;
        this.links = links;
        this.roles = roles;
    }

    /** The path of an invitation, once: while there is no account at all, or when the first one let his invitation expire. */
    public Optional<String> invite() {
        if (accounts.count() == 0) {
            Account first = accounts.saveAndFlush(new Account("admin", null, TechnicalTime.now()));
            roles.grant(first.id(), new Granted(Role.ADMIN, ""));
            return Optional.of(pathTo(first));
        }
        return accounts.count() > 1
                ? Optional.empty()
                : accounts.findByUsername("admin")
                        .filter(first -> first.unknown() && first.invited() && !links.pending(first))
                        .map(this::pathTo);
    }

    private String pathTo(Account account) {
        return AccountLinks.newPathOf(links.issue(account, Purpose.INVITATION));
    }
}
