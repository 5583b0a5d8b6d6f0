package id.go.pontianak.bangkom.lifecycle.session.notice;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.AttachmentKey;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.session.Invitations;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notices about a batch or one of its sessions with the event of the batch attached, one for ever (UID) and as it is when the mail is composed. What
 * changes within the same minutes travels in one mail.
 */
@Component
class InvitationNotices {

    /** A word of both languages. */
    private static final String NO_PLACE = "online";

    private record About(String step, String title, String place, String starts) {

        static About of(Batch batch) {
            return new About(
                    "batch", batch.title(), batch.place(), batch.period().from().toString());
        }

        static About of(Session session) {
            return new About(
                    session.id().toString(),
                    session.title(),
                    session.place(),
                    session.starts().toString());
        }
    }

    private final Notifications notifications;
    private final Sessions sessions;

    InvitationNotices(Notifications notifications, Sessions sessions) {
        this.notifications = notifications;
        this.sessions = sessions;
    }

    /** About the whole batch. */
    void tell(Batch batch, String template, PersonId to) {
        tell(batch, About.of(batch), template, Map.of(), to);
    }

    /** {@code session} null: the whole batch. */
    void tell(Batch batch, @Nullable Session session, String template, Map<String, String> more, PersonId to) {
        tell(batch, session == null ? About.of(batch) : About.of(session), template, more, to);
    }

    private void tell(Batch batch, About about, String template, Map<String, String> more, PersonId to) {
        Map<String, String> model = new HashMap<>();
        model.put("title", batch.title());
        model.put("number", batch.number());
        model.put("session", about.title());
        model.put("place", about.place().isEmpty() ? NO_PLACE : about.place());
        model.put("starts", about.starts());
        model.putAll(more);
        notifications.notify(new Notice(
                        template,
                        batch.caseNumber(),
                        about.step(),
                        Addressee.person(to),
                        sessions.versionOf(batch.number()),
                        ConflictScope.NONE,
                        "/batches/" + batch.number() + "/sessions",
                        model)
                .enclosing(new AttachmentKey(Invitations.KIND, batch.number())));
    }
}
