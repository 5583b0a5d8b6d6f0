package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Owners;
import id.go.pontianak.bangkom.foundation.access.domain.Roles;
import id.go.pontianak.bangkom.foundation.access.domain.Usernames;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with accounts. Everything is written to the journal; nobody else finds any of it. */
@Service
@Transactional
public class AccountAdministration {

    /** One account as the administrator sees it; {@code sharing} are the others to whom its address belongs, too. */
    public record Details(
            UUID id,
            String username,
            @Nullable PersonId person,
            String name,
            @Nullable String email,
            State state,
            List<String> sharing,
            @Nullable Instant lastSignInAt,
            Set<Granted> roles) {}

    /** {@code next} is the key after which the next page begins, null on the last. */
    public record Page(List<Details> accounts, @Nullable String next) {}

    private static final int PAGE = 25;
    private static final int MATCHES = 200;

    public enum State {
        INVITED,
        ACTIVE,
        DISABLED
    }

    private final AccountRepository accounts;
    private final Roles roles;
    private final Owners owners;
    private final Directory directory;
    private final Journal journal;

    AccountAdministration(
            AccountRepository accounts, Roles roles, Owners owners, Directory directory, Journal journal) {
        this.accounts = accounts;
        this.roles = roles;
        this.owners = owners;
        this.directory = directory;
        this.journal = journal;
    }

    /** One page of accounts by user name; the search looks at user names, names and numbers. */
    @Transactional(readOnly = true)
    public Page list(Actor by, String search, String after) {
        requireAdministrator(by);
        List<UUID> people = search.isBlank()
                ? List.of()
                : directory.search(search, MATCHES).stream()
                        .map(person -> person.id().value())
                        .toList();
        List<Account> found = accounts.page(Usernames.of(search), people, after, PAGE + 1);
        List<Details> rows = found.stream().limit(PAGE).map(this::details).toList();
        return new Page(rows, found.size() > PAGE ? rows.get(PAGE - 1).username() : null);
    }

    @Transactional(readOnly = true)
    public Details get(Actor by, UUID id) {
        return details(account(by, id));
    }

    private Details details(Account account) {
        return new Details(
                account.id(),
                account.username(),
                account.person().orElse(null),
                owners.nameOf(account),
                owners.addressOf(account).orElse(null),
                stateOf(account),
                owners.sharing(account),
                account.lastSignInAt().orElse(null),
                roles.granted(account.id()));
    }

    public void grant(Actor by, UUID id, @Nullable Role role, String unit) {
        Account account = account(by, id);
        if (role == null) {
            throw RuleViolated.at("role", "access.role.missing");
        }
        roles.grant(account.id(), granted(role, unit));
        record(by, account, "journal.access.granted", Map.of("role", role.code(), "unit", unit));
    }

    private Granted granted(Role role, String unit) {
        if (role != Role.UNIT_HR) {
            return new Granted(role, "");
        }
        if (unit.isBlank()) {
            throw RuleViolated.at("unit", "access.role.unitMissing");
        }
        return new Granted(role, directory.unit(unit).code());
    }

    public void revoke(Actor by, UUID id, @Nullable Role role, String unit) {
        Account account = account(by, id);
        requireNotOneself(by, account);
        if (role == null || !roles.revoke(account.id(), new Granted(role, unit))) {
            throw new NotFound();
        }
        record(by, account, "journal.access.revoked", Map.of("role", role.code(), "unit", unit));
    }

    public void disable(Actor by, UUID id) {
        Account account = account(by, id);
        requireNotOneself(by, account);
        account.disable();
        record(by, account, "journal.access.disabled", Map.of());
    }

    public void enable(Actor by, UUID id) {
        Account account = account(by, id);
        if (owners.hasLeft(account)) {
            throw RuleViolated.of("access.invite.hasLeft");
        }
        account.enable();
        record(by, account, "journal.access.enabled", Map.of());
    }

    private Account account(Actor by, UUID id) {
        requireAdministrator(by);
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    /** For pages that show nothing yet. */
    public void requireRight(Actor by) {
        requireAdministrator(by);
    }

    private static void requireAdministrator(Actor by) {
        if (!by.has(Role.ADMIN)) {
            throw new NotFound();
        }
    }

    /** The last administrator cannot shut himself out by mistake. */
    private static void requireNotOneself(Actor by, Account account) {
        if (account.actsAs().equals(by.person())) {
            throw RuleViolated.of("access.notOneself");
        }
    }

    private void record(Actor by, Account account, String action, Map<String, String> facts) {
        journal.record(account.journal(), Deed.of(action, by.person()), facts);
    }

    static State stateOf(Account account) {
        if (account.disabled()) {
            return State.DISABLED;
        }
        return account.invited() ? State.INVITED : State.ACTIVE;
    }

    /** Ties an account without a person to one of the directory, once the directory has been imported. */
    public void linkToPerson(Actor by, UUID id, String employeeNumber) {
        Account account = account(by, id);
        Optional<Person> person = directory.findByNumber(employeeNumber);
        PersonId key = person.map(Person::id)
                .orElseThrow(() -> RuleViolated.at("employeeNumber", "access.invite.unknownPerson"));
        if (account.person().isPresent() || accounts.existsByPerson(key.value())) {
            throw RuleViolated.at("employeeNumber", "access.invite.hasAccount");
        }
        account.linkTo(key);
        record(by, account, "journal.access.linked", Map.of());
    }
}
