package id.go.pontianak.bangkom.foundation.notification.composition;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Attachment;
import id.go.pontianak.bangkom.foundation.notification.AttachmentKey;
import id.go.pontianak.bangkom.foundation.notification.MailAttachments;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the suppliers for what notices have attached. */
@Component
class MailEnclosures {

    private final ObjectProvider<MailAttachments> suppliers;

    MailEnclosures(ObjectProvider<MailAttachments> suppliers) {
        this.suppliers = suppliers;
    }

    /** Empty where it holds no more. A kind that nobody supplies is our fault, and the mail waits for it. */
    List<Attachment> of(AttachmentKey key, PersonId person) {
        return suppliers.stream()
                .filter(supplier -> supplier.kind().equals(key.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody supplies attachments " + key.kind()))
                .at(key.key(), person);
    }
}
