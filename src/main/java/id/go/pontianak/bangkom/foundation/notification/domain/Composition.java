package id.go.pontianak.bangkom.foundation.notification.domain;

import org.jspecify.annotations.Nullable;

/** What became of a mail when its words were sought: the words, or the state that ends it and why. */
public record Composition(@Nullable OutgoingMail mail, MailState end, String reason) {

    static Composition of(OutgoingMail mail) {
        return new Composition(mail, MailState.CLAIMED, "");
    }

    static Composition ended(MailState end, String reason) {
        return new Composition(null, end, reason);
    }
}
