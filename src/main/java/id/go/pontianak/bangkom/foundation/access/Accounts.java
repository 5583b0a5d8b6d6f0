package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Devices;
import id.go.pontianak.bangkom.foundation.access.domain.PasswordRule;
import id.go.pontianak.bangkom.foundation.access.domain.Roles;
import id.go.pontianak.bangkom.foundation.access.domain.TechnicalTime;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and what their owners do with them. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final Roles roles;
    private final Devices devices;
    private final PasswordEncoder encoder;

    Accounts(AccountRepository accounts, Roles roles, Devices devices, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.roles = roles;
        this.devices = devices;
        this.encoder = encoder;
    }

    /** An account ready to be used, for set-ups that need no invitation; people are invited by {@link AccountAdministration}. */
    public UUID create(String username, PersonId person, String password, Set<Granted> granted) {
        Account account = new Account(username, person, TechnicalTime.now());
        account.setPassword(encoder.encode(password));
        accounts.saveAndFlush(account);
        granted.forEach(role -> roles.grant(account.id(), role));
        return account.id();
    }

    @Transactional(readOnly = true)
    public boolean exists(String username) {
        return accounts.existsByUsername(username.toLowerCase(Locale.ROOT));
    }

    /** Ends all other sessions and forgets all browsers; the new stamp lets the caller's own session go on. */
    public SignedIn changePassword(SignedIn who, String current, String password) {
        Account account = accounts.findById(who.account()).orElseThrow(NotFound::new);
        if (!encoder.matches(current, account.password().orElse(""))) {
            throw RuleViolated.at("current", "access.password.wrong");
        }
        PasswordRule.check(password, account.username());
        account.setPassword(encoder.encode(password));
        devices.forgetAll(account.id());
        return new SignedIn(account.id(), account.username(), account.stamp());
    }
}
