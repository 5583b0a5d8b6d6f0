package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.lifecycle.session.OutsideTold.What;
import id.go.pontianak.bangkom.lifecycle.session.domain.StaffRows;
import id.go.pontianak.bangkom.lifecycle.session.notice.OutsideMail;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails after the commit, outside any transaction. What fails stays in the event registry and is tried again. */
@Component
class SendOutsideMail {

    private final OutsideMail mails;
    private final StaffRows staff;

    SendOutsideMail(OutsideMail mails, StaffRows staff) {
        this.mails = mails;
        this.staff = staff;
    }

    @Async
    @TransactionalEventListener
    void on(OutsideTold told) {
        if (told.what() == What.RELEASED || serves(told)) {
            mails.send(told);
        }
    }

    /** Whoever was released meanwhile is told that alone. */
    private boolean serves(OutsideTold told) {
        return staff.listOf(told.batch()).stream()
                .anyMatch(member -> member.id().equals(told.member()));
    }
}
