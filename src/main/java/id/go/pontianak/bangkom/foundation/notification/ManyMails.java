package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.forms.ManyRows;
import id.go.pontianak.bangkom.foundation.forms.RowResult;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;

/** Sends many mails again for one reason, each for itself. */
@Service
public class ManyMails {

    private final MailDesk desk;
    private final ManyRows many;

    ManyMails(MailDesk desk, ManyRows many) {
        this.desk = desk;
        this.many = many;
    }

    /** {@code NotFound} for whoever may not or names a mail that is not there; otherwise a result per mail. */
    public ArrayList<RowResult> resend(Actor actor, List<Long> mails, String reason) {
        if (!desk.open(actor)) {
            throw new NotFound();
        }
        List<LedgerMail> rows = mails.stream()
                .distinct()
                .map(mail -> desk.detail(actor, mail).mail())
                .toList();
        Reason.of(reason);
        return many.each(
                rows,
                mail -> mail.subject() + " · " + mail.to(),
                mail -> desk.resend(actor, mail.id(), reason),
                mail -> new DefaultMessageSourceResolvable("notification.ledger.many.done"));
    }
}
