package id.go.pontianak.bangkom.portal.mail;

import id.go.pontianak.bangkom.foundation.access.AccountLinkIssued;
import id.go.pontianak.bangkom.foundation.access.AccountLinks;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Mails a link after the commit, outside any transaction. What fails stays in the event registry and is tried again, with a new secret
 * each time; a link that is over by then sends nothing.
 */
@Component
class SendAccountLink {

    private final AccountLinks links;
    private final AccountMail mails;

    SendAccountLink(AccountLinks links, AccountMail mails) {
        this.links = links;
        this.mails = mails;
    }

    @Async
    @TransactionalEventListener
    void on(AccountLinkIssued issued) {
        links.mail(issued.link()).ifPresent(mails::send);
    }
}
