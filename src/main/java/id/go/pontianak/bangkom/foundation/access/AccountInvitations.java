package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountLink.Purpose;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Owners;
import id.go.pontianak.bangkom.foundation.access.domain.TechnicalTime;
import id.go.pontianak.bangkom.foundation.access.domain.Usernames;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting people, one or a whole unit, and sending their link again. For administrators; everything is written to the journal. */
@Service
@Transactional
public class AccountInvitations {

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final Owners owners;
    private final Directory directory;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    AccountInvitations(
            AccountRepository accounts,
            AccountLinks links,
            Owners owners,
            Directory directory,
            Journal journal,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.owners = owners;
        this.directory = directory;
        this.journal = journal;
        this.events = events;
    }

    /** Whom to invite; {@code sharedAddress}: the administrator knows that others read the mailbox, too. */
    public record Wish(String employeeNumber, String username, boolean sharedAddress) {}

    /** How many of a unit were invited, and who was not because his address is another's too. */
    public record UnitInvited(int count, List<String> shared) {}

    /** Makes the account and mails its invitation after the commit. */
    public UUID invite(Actor by, Wish wish) {
        requireAdministrator(by);
        Person person = invitable(wish);
        String name = Usernames.of(wish.username());
        if (accounts.existsByUsername(name)) {
            throw RuleViolated.at("username", "access.invite.usernameTaken");
        }
        List<String> sharing = owners.sharing(person);
        if (!sharing.isEmpty() && !wish.sharedAddress()) {
            throw RuleViolated.at(
                    "sharedAddress", "access.invite.sharesAddress", person.name(), String.join(", ", sharing));
        }
        return invite(by, person, name);
    }

    private Person invitable(Wish wish) {
        Person person = directory
                .findByNumber(wish.employeeNumber())
                .orElseThrow(() -> RuleViolated.at("employeeNumber", "access.invite.unknownPerson"));
        if (person.left()) {
            throw RuleViolated.at("employeeNumber", "access.invite.hasLeft");
        }
        if (person.email() == null) {
            throw RuleViolated.at("employeeNumber", "access.invite.noAddress");
        }
        if (accounts.existsByPerson(person.id().value())) {
            throw RuleViolated.at("employeeNumber", "access.invite.hasAccount");
        }
        return person;
    }

    private UUID invite(Actor by, Person person, String username) {
        Account account = accounts.saveAndFlush(new Account(username, person.id(), TechnicalTime.now()));
        send(account, Purpose.INVITATION);
        record(by, account, "journal.access.invited");
        return account.id();
    }

    /**
     * Everybody of the unit and below who has an e-mail address and no account yet; the user name is the number. Whose address is another's
     * too is named and has to be invited by himself: a link to a password goes to whoever reads the mailbox.
     */
    public UnitInvited inviteUnit(Actor by, String unit) {
        requireAdministrator(by);
        List<Person> waiting = directory.listStaff(directory.unit(unit).code(), "", Integer.MAX_VALUE).stream()
                .filter(person -> person.email() != null && person.number() != null && !person.left())
                .filter(person -> !accounts.existsByPerson(person.id().value()))
                .toList();
        List<Person> shared = waiting.stream()
                .filter(person -> !owners.sharing(person).isEmpty())
                .toList();
        waiting.stream()
                .filter(person -> !shared.contains(person))
                .forEach(person -> invite(by, person, Objects.requireNonNull(person.number())));
        return new UnitInvited(
                waiting.size() - shared.size(),
                shared.stream().map(Person::name).toList());
    }

    /** The invitation again, or for an account in use a link to a new password. */
    public void resend(Actor by, UUID id) {
        requireAdministrator(by);
        Account account = accounts.findById(id).orElseThrow(NotFound::new);
        if (owners.hasLeft(account)) {
            throw RuleViolated.of("access.invite.hasLeft");
        }
        if (owners.addressOf(account).isEmpty()) {
            throw RuleViolated.of("access.invite.noAddress");
        }
        send(account, account.invited() ? Purpose.INVITATION : Purpose.RESET);
        record(by, account, "journal.access.linkSent");
    }

    private void send(Account account, Purpose purpose) {
        events.publishEvent(new AccountLinkIssued(links.issue(account, purpose).id()));
    }

    private static void requireAdministrator(Actor by) {
        if (!by.has(Role.ADMIN)) {
            throw new NotFound();
        }
    }

    private void record(Actor by, Account account, String action) {
        journal.record(account.journal(), Deed.of(action, by.person()));
    }
}
