package id.go.pontianak.bangkom.foundation.notification.composition;

import id.go.pontianak.bangkom.foundation.notification.delivery.MailState;
import id.go.pontianak.bangkom.foundation.notification.delivery.OutgoingMail;
import org.jspecify.annotations.Nullable;

/** What became of a mail when its words were sought: the words, or the state that ends it and why. */
public record MailComposition(@Nullable OutgoingMail mail, MailState end, String reason) {

    static MailComposition of(OutgoingMail mail) {
        return new MailComposition(mail, MailState.CLAIMED, "");
    }

    static MailComposition ended(MailState end, String reason) {
        return new MailComposition(null, end, reason);
    }
}
