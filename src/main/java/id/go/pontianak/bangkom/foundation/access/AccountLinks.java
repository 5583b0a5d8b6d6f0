package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountLink;
import id.go.pontianak.bangkom.foundation.access.domain.AccountLink.Purpose;
import id.go.pontianak.bangkom.foundation.access.domain.AccountLinkRepository;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Devices;
import id.go.pontianak.bangkom.foundation.access.domain.Owners;
import id.go.pontianak.bangkom.foundation.access.domain.PasswordRule;
import id.go.pontianak.bangkom.foundation.access.domain.Secret;
import id.go.pontianak.bangkom.foundation.access.domain.TechnicalTime;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which an invited person, or one who forgot his password, sets a new one. Opening a link changes nothing; sending its form does,
 * once. They live in technical time.
 */
@Service
@Transactional
public class AccountLinks {

    /** What a link is for; {@code introduces} asks also for name and e-mail, which only the first administrator gives himself. */
    public record Opened(String username, boolean invitation, boolean introduces) {}

    /** Name and e-mail of an account that no person of the directory owns. */
    public record Introduction(String name, String email) {}

    /** A mail to be written; the path contains the secret. */
    public record Mail(String to, String name, String username, boolean invitation, String path, Instant expiresAt) {}

    private final AccountRepository accounts;
    private final AccountLinkRepository links;
    private final Owners owners;
    private final Devices devices;
    private final PasswordEncoder encoder;

    AccountLinks(
            AccountRepository accounts,
            AccountLinkRepository links,
            Owners owners,
            Devices devices,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.links = links;
        this.owners = owners;
        this.devices = devices;
        this.encoder = encoder;
    }

    /** A new link; those of the account that were not used yet stop working. */
    AccountLink issue(Account account, Purpose purpose) {
        Instant now = TechnicalTime.now();
        links.findByAccountAndUsedAtIsNull(account.id()).forEach(earlier -> earlier.use(now));
        return links.save(new AccountLink(account.id(), purpose, now));
    }

    boolean pending(Account account) {
        return links.findByAccountAndUsedAtIsNull(account.id()).stream()
                .anyMatch(link -> link.usable(TechnicalTime.now()));
    }

    /** Makes the secret; empty when the link is over or there is no address to send it to. */
    public Optional<Mail> mail(UUID id) {
        return links.findById(id)
                .filter(link -> link.usable(TechnicalTime.now()))
                .flatMap(link -> accounts.findById(link.account()).flatMap(account -> mail(link, account)));
    }

    private Optional<Mail> mail(AccountLink link, Account account) {
        return owners.addressOf(account)
                .map(address -> new Mail(
                        address,
                        owners.nameOf(account),
                        account.username(),
                        link.purpose() == Purpose.INVITATION,
                        newPathOf(link),
                        link.expiresAt()));
    }

    static String newPathOf(AccountLink link) {
        String page = link.purpose() == Purpose.INVITATION ? "/invitation/" : "/password-reset/";
        return page + link.newSecret().value();
    }

    @Transactional(readOnly = true)
    public Opened open(String secret) {
        AccountLink link = usable(secret);
        Account account = ownerOf(link);
        return new Opened(account.username(), link.purpose() == Purpose.INVITATION, account.unknown());
    }

    /** Sets the password; sessions and remembered browsers of the account end. */
    public void accept(String secret, String password, @Nullable Introduction introduction) {
        AccountLink link = usable(secret);
        Account account = ownerOf(link);
        PasswordRule.check(password, account.username());
        if (introduction != null && account.unknown()) {
            account.introduce(introduction.name(), introduction.email());
        }
        account.setPassword(encoder.encode(password));
        link.use(TechnicalTime.now());
        devices.forgetAll(account.id());
    }

    private AccountLink usable(String secret) {
        return links.findBySecretHash(new Secret(secret).hash())
                .filter(link -> link.usable(TechnicalTime.now()))
                .orElseThrow(NotFound::new);
    }

    private Account ownerOf(AccountLink link) {
        return accounts.findById(link.account())
                .filter(account -> !account.disabled() && !owners.hasLeft(account))
                .orElseThrow(NotFound::new);
    }
}
