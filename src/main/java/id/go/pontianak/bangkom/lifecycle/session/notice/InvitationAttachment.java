package id.go.pontianak.bangkom.lifecycle.session.notice;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Attachment;
import id.go.pontianak.bangkom.foundation.notification.MailAttachments;
import id.go.pontianak.bangkom.lifecycle.session.Invitations;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invitation to a batch, its update, or its end, as it is when the mail is composed. */
@Component
class InvitationAttachment implements MailAttachments {

    private final Invitations invitations;

    InvitationAttachment(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String kind() {
        return Invitations.KIND;
    }

    @Override
    public List<Attachment> at(String key, PersonId to) {
        return List.of(invitations.attachment(key, to));
    }
}
