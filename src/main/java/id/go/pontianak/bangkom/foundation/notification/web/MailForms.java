package id.go.pontianak.bangkom.foundation.notification.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.notification.LedgerMail;
import id.go.pontianak.bangkom.foundation.notification.MailDesk;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms about mails, and what each shows. */
@Component
class MailForms implements FormRoute.Source {

    private static final String MANY = "/admin/mail";
    private static final String MAIL = MANY + "/{id}";

    private final MailDesk desk;
    private final CurrentUser currentUser;

    MailForms(MailDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(MANY + "/resend", MANY, "state", "case"),
                FormRoute.of(MAIL + "/resend", MAIL).showing(MAIL, this::mail),
                FormRoute.of("/notices/unit/{mail}/told", "/notices/unit"));
    }

    private Shown mail(Map<String, String> variables) {
        LedgerMail mail = desk.detail(currentUser.actor(), number(variables)).mail();
        return Shown.nothing()
                .fact("notification.ledger.state", "#notification.state." + mail.state())
                .fact("notification.ledger.resend", mail.resends());
    }

    private static long number(Map<String, String> variables) {
        try {
            return Long.parseLong(variables.getOrDefault("id", ""));
        } catch (NumberFormatException noNumber) {
            throw new NotFound();
        }
    }
}
