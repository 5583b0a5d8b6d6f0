package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who serves no more has no account: his sessions end, and with the account his roles. */
@Component
class AccountsOfLeavers {

    private final AccountRepository accounts;
    private final Journal journal;

    AccountsOfLeavers(AccountRepository accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    @EventListener
    void on(PersonLeft left) {
        accounts.findByPerson(left.person().value())
                .filter(account -> !account.disabled())
                .ifPresent(this::disable);
    }

    private void disable(Account account) {
        account.disable();
        accounts.save(account);
        journal.recordSystem(account.journal(), "journal.access.disabledAsLeft", Map.of());
    }
}
