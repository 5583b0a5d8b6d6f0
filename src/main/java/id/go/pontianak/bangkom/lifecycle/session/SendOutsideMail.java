package id.go.pontianak.bangkom.lifecycle.session;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails after the commit, outside any transaction. What fails stays in the event registry and is tried again. */
@Component
class SendOutsideMail {

    private final OutsideMail mails;

    SendOutsideMail(OutsideMail mails) {
        this.mails = mails;
    }

    @Async
    @TransactionalEventListener
    void on(OutsideTold told) {
        mails.send(told);
    }
}
