package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.desk.casefile.domain.VisibleCases.Seen;
import id.go.pontianak.bangkom.desk.inbox.CaseComments;
import id.go.pontianak.bangkom.desk.inbox.CaseHistory;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.foundation.notification.Notifications.MailState;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What was done, said and mailed in a case, as its reader may know it. */
@Component
class CaseNarration {

    private final CaseHistory history;
    private final CaseComments comments;
    private final Notifications notifications;

    CaseNarration(CaseHistory history, CaseComments comments, Notifications notifications) {
        this.history = history;
        this.comments = comments;
        this.notifications = notifications;
    }

    /** Why an official declared a conflict of interest is between him and those who decide. */
    List<CaseHistory.Deed> deeds(Seen seen) {
        return history.listOf(seen.row().number()).stream()
                .map(deed ->
                        seen.own() && deed.action().toLowerCase(Locale.ROOT).contains("conflict")
                                ? deed.withoutReason()
                                : deed)
                .toList();
    }

    /** The subject sees the mails that went to him. */
    List<MailState> mails(Seen seen) {
        List<MailState> all = notifications.listOf(seen.row().number());
        return seen.own()
                ? all.stream()
                        .filter(mail -> mail.to().equals(seen.row().subject()))
                        .toList()
                : all;
    }

    List<CaseComments.Comment> comments(CaseNumber number) {
        return comments.listOf(number);
    }
}
