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
import java.util.Objects;
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

    private final Notifications notifications;
    private final Sessions sessions;

    InvitationNotices(Notifications notifications, Sessions sessions) {
        this.notifications = notifications;
        this.sessions = sessions;
    }

    /** {@code session} null: the whole batch. */
    void tell(Batch batch, @Nullable Session session, String template, Map<String, String> more, PersonId to) {
        Map<String, String> model = new HashMap<>();
        model.put("title", batch.title());
        model.put("number", batch.number());
        model.put("session", session == null ? batch.title() : session.title());
        String place = session == null ? batch.place() : session.place();
        model.put("place", place.isEmpty() ? NO_PLACE : place);
        model.put("starts", Objects.toString(session == null ? batch.period().from() : session.starts()));
        model.putAll(more);
        notifications.notify(new Notice(
                        template,
                        batch.caseNumber(),
                        session == null ? "batch" : session.id().toString(),
                        Addressee.person(to),
                        sessions.versionOf(batch.number()),
                        ConflictScope.NONE,
                        "/batches/" + batch.number() + "/sessions",
                        model)
                .enclosing(new AttachmentKey(Invitations.KIND, batch.number())));
    }
}
